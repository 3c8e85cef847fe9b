"""Saves while a backup is made in small steps, beside saves alone."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

from figures import Benchmark, Row, Values
from place import Place

from dwuglos.settings import Settings
from dwuglos.store.backups import backups_of
from dwuglos.store.library import Library
from dwuglos.store.pace import Pace
from dwuglos.talk import edits
from dwuglos.talk.history import History, Write
from dwuglos.talk.transcript import NewSegment, Transcript, number
from gui.backing_up import REST

TALKS, SEGMENTS = 60, 1000
ALONE_S, BETWEEN_S = 5, 0.05

ROWS = {
    "alone": Row("a save, 60,000 segments in the library", "ms"),
    "beside": Row("  while they are backed up", "ms", 18),
    "frame": Row("  a pause of 2 ms and 3,000 steps of Python meanwhile", "ms", 16),
    "backup": Row("  the backup itself", "s"),
}


def measure(place: Place) -> dict[str, Values]:
    """Measure saves alone, and again while a backup is made as the window makes it."""
    path = place.folder / "backed up" / "library.db"
    _fill(path)
    alone, _ = _worked(path, lambda: time.sleep(ALONE_S))
    took: list[float] = []

    def back_up() -> None:
        began = time.perf_counter()
        backups_of(str(path), Settings()).make("hand", Pace(rest=REST))
        took.append(time.perf_counter() - began)

    beside, frames = _worked(path, back_up)
    return {"alone": _values(alone), "beside": _values(beside), "frame": _values(frames), "backup": Values(took)}


def _fill(path: Path) -> None:
    segments = number(
        NewSegment(n * 1000, n * 1000 + 900, f"This is the sentence {n} of a talk", f"To jest zdanie {n} wykładu")
        for n in range(SEGMENTS)
    )
    with Library(path) as library:
        for n in range(TALKS):
            library.add_talk(f"Talk {n}", segments)


def _worked(path: Path, meanwhile: Callable[[], object]) -> tuple[list[float], list[float]]:
    """Save edits, and count steps, as long as something is done; return how long each took (ms)."""
    over = Event()
    saves: list[float] = []
    frames: list[float] = []
    threads = [Thread(target=_save, args=(path, over, saves)), Thread(target=_count, args=(over, frames))]
    for thread in threads:
        thread.start()
    meanwhile()
    over.set()
    for thread in threads:
        thread.join()
    return saves, frames


def _save(path: Path, over: Event, took: list[float]) -> None:
    with Library(path) as library:
        opened = library.open_talk(1)
        transcript, version = Transcript(opened.segments), opened.version
        history = History(transcript, last_number=opened.last_step)
        written: list[Write] = []
        history.written.connect(written.append)
        place = 0
        while not over.is_set():
            place += 1
            edit = edits.set_target(transcript, 1 + place % SEGMENTS, f"inaczej {time.monotonic_ns()}")
            assert edit is not None, "each text is another"
            history.do(edit)
            began = time.perf_counter()
            version = library.write(1, [written.pop()], version).version
            took.append(1000 * (time.perf_counter() - began))
            time.sleep(BETWEEN_S)


def _count(over: Event, took: list[float]) -> None:
    while not over.is_set():
        began = time.perf_counter()
        time.sleep(0.002)
        sum(range(3000))
        took.append(1000 * (time.perf_counter() - began))


def _values(took: list[float]) -> Values:
    ordered = sorted(took)
    return Values(ordered, f"95 of 100 within {ordered[len(ordered) * 95 // 100]:.1f} ms")


BACKUPS = Benchmark("backups", ROWS, measure)
