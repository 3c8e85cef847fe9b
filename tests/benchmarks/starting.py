"""From the start of the process to a window on the screen, and to one that has nothing more to do."""

from __future__ import annotations

import sys
import time
from collections import deque
from collections.abc import Callable
from typing import NamedTuple

from figures import Benchmark, Broken, Row, Values, ratios
from place import MAIN, NO_WINDOW_WAIT, Kept, Place, in_turn
from processes import Started

START_RUNS = 7
REOPEN_RUNS = 5
CHECKED_RUNS = 2
LOOK_EVERY = 0.005
IDLE_SECONDS = 0.3
IDLE_SHARE = 0.05
"""Idle is the first stretch of that length in which no more than this share of a processor is used."""
LATE_SECONDS = 2.0
"""How long after that the window is watched for work that it put off."""
CHECKED_SECONDS = 20.0
"""In which all checks and the grammar rules have looked at a talk of 10,000 segments, and longer."""

_BARE = """
from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
application, window, table = QApplication([]), QMainWindow(), QTableView()
table.setModel(QStringListModel(table))
window.setCentralWidget(table)
window.resize(1180, 760)
window.show()
application.exec()
"""


class Start(NamedTuple):
    """One start: seconds to the window and to idle, processor seconds put off until after that, peak memory in MB."""

    window: float
    idle: float = 0.0
    late: float = 0.0
    memory: float = 0.0


def to_window(place: Place, command: list[str]) -> float:
    """Start a program and return the seconds until its main window is on the screen."""
    with _started(place, command) as program:
        return _wait_for_title(place, program, "")


def to_idle(place: Place, command: list[str], title: str) -> Start:
    """Start a program and wait until its title holds `title` and it is idle, and some time longer."""
    with _started(place, command) as program:
        shown = _wait_for_title(place, program, title)
        idle = _wait_for_idle(program)
        before = program.busy()
        time.sleep(LATE_SECONDS)
        return Start(shown, idle, program.busy() - before, program.peak_memory())


def _started(place: Place, command: list[str]) -> Started:
    until = time.monotonic() + NO_WINDOW_WAIT
    while place.display.main_windows():  # that of the run before
        if time.monotonic() > until:
            raise Broken("the window of an earlier run does not close")
        time.sleep(LOOK_EVERY)
    return Started(command, place.desktop, place.folder / "complaints.txt")


def _wait_for_title(place: Place, program: Started, title: str) -> float:
    while program.age < NO_WINDOW_WAIT:
        if any(title in shown for shown in place.display.main_windows().values()):
            return program.age
        program.check()
        time.sleep(LOOK_EVERY)
    raise Broken(f"no window came within {NO_WINDOW_WAIT:.0f} s")


def _wait_for_idle(program: Started) -> float:
    looks: deque[tuple[float, float]] = deque()
    while program.age < NO_WINDOW_WAIT:
        now, busy = program.age, program.busy()
        looks.append((now, busy))
        while len(looks) > 1 and looks[1][0] <= now - IDLE_SECONDS:
            looks.popleft()
        since, busy_then = looks[0]
        if now - since >= IDLE_SECONDS and busy - busy_then <= IDLE_SHARE * (now - since):
            return since
        time.sleep(LOOK_EVERY)
    raise Broken(f"the window was not idle within {NO_WINDOW_WAIT:.0f} s")


START_ROWS = {
    "bare": Row("bare PySide6 window with an empty table, on screen", "s"),
    "window": Row("start to a window on screen, empty library", "s", 0.6),
    "ratio": Row("  of what the bare window takes", "×", 1.35),
}


def measure_start(place: Place) -> dict[str, Values]:
    """Measure the start with an empty library beside that of a window that holds nothing."""
    library = str(place.folder / "empty.db")
    bare, window = in_turn(
        START_RUNS,
        lambda: to_window(place, [sys.executable, "-c", _BARE]),
        lambda: to_window(place, [*MAIN, "--library", library]),
    )
    return {"bare": Values(bare), "window": Values(window), "ratio": ratios(window, bare)}


REOPEN_ROWS = {
    "bare": Row("bare PySide6 window with an empty table, to idle", "s"),
    "title": Row("reopen 10,000 segments: start to the talk's title", "s"),
    "idle": Row("reopen 10,000 segments: start to idle", "s", 0.9),
    "ratio": Row("  of what the bare window takes", "×"),
    "title 50": Row("reopen 50,000 segments: start to the talk's title", "s"),
    "idle 50": Row("reopen 50,000 segments: start to idle", "s", 1.5),
    "ratio 50": Row("  of what the bare window takes", "×"),
    "memory": Row("peak memory with 10,000 segments open", "MB", 200),
    "memory checked": Row("  when all of them are checked, dictionaries loaded", "MB", 230),
    "memory 50": Row("peak memory with 50,000 segments open", "MB"),
    "memory bare": Row("peak memory of the bare window", "MB"),
}


def measure_reopen(place: Place) -> dict[str, Values]:
    """Measure how a talk comes back, and the memory it takes then."""
    starts: dict[str, list[Start]] = {"": [], " 10": [], " 50": []}

    def noting(to: str, start: Callable[[], Start]) -> Callable[[], float]:
        def noted() -> float:
            starts[to].append(start())
            return starts[to][-1].idle

        return noted

    bare, small, large = in_turn(
        REOPEN_RUNS,
        noting("", lambda: to_idle(place, [sys.executable, "-c", _BARE], "")),
        noting(" 10", lambda: _reopened(place, place.kept(10_000))),
        noting(" 50", lambda: _reopened(place, place.kept(50_000))),
    )
    counted = {size: runs[1:] for size, runs in starts.items()}  # the first was to warm up
    late = "in the two seconds after that, {:.2f} s of processor time more"
    return {
        "bare": Values(bare),
        "title": Values([start.window for start in counted[" 10"]]),
        "idle": Values(small, late.format(max(start.late for start in counted[" 10"]))),
        "ratio": ratios(small, bare),
        "title 50": Values([start.window for start in counted[" 50"]]),
        "idle 50": Values(large, late.format(max(start.late for start in counted[" 50"]))),
        "ratio 50": ratios(large, bare),
        "memory": Values([start.memory for start in counted[" 10"]]),
        "memory checked": Values([_memory_checked(place) for _ in range(CHECKED_RUNS)]),
        "memory 50": Values([start.memory for start in counted[" 50"]]),
        "memory bare": Values([start.memory for start in counted[""]]),
    }


def _reopened(place: Place, kept: Kept) -> Start:
    return to_idle(place, _reopening(kept), kept.talk.title)


def _memory_checked(place: Place) -> float:
    kept = place.kept(10_000)
    with _started(place, _reopening(kept)) as program:
        _wait_for_title(place, program, kept.talk.title)
        time.sleep(CHECKED_SECONDS)
        return program.peak_memory()


def _reopening(kept: Kept) -> list[str]:
    return [*MAIN, "--library", str(kept.library), str(kept.talk.english)]


START = Benchmark("start", START_ROWS, measure_start)
REOPEN = Benchmark("reopen", REOPEN_ROWS, measure_reopen)
