"""A translator's acts in a real window, measured inside its process: acts.py WHAT LIBRARY FILE prints them in JSON."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from statistics import median

from desk import CONTROL, PLAIN, Desk, Paints
from figures import Broken, share
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from dwuglos.talk import edits
from gui.commands import edit as edit_menu

PASSES = 3
FRAMES = 200
"""Frames of each kind in a pass; two of them are at or beyond the 99th percentile."""
SAVES = 100
_READING = 0.4
"""Seconds in which the suggestions for a segment are looked up and shown."""

Runs = dict[str, list[float]]


def frames(desk: Desk) -> Runs:
    """Measure frames of each kind: of each pass the median, the 99th percentile and the worst."""
    return _passes(desk, {"wheel": wheel, "page": page_down, "type": typing, "confirm": confirming})


def _passes(desk: Desk, kinds: Mapping[str, Callable[[Desk, int], list[float]]]) -> Runs:
    measured: Runs = {f"{kind} {what}": [] for kind in kinds for what in ("median", "p99", "worst")}
    for turn in range(PASSES):
        for kind, act in kinds.items():
            values = act(desk, turn)
            measured[f"{kind} median"].append(median(values))
            measured[f"{kind} p99"].append(share(values, 0.99))
            measured[f"{kind} worst"].append(max(values))
    return measured


def _top(desk: Desk, turn: int) -> int:
    """Return a row to begin at, far from those of other turns: nothing is remembered from before."""
    return turn * desk.page.table.segments.rowCount() // (PASSES + 1)


def wheel(desk: Desk, turn: int) -> list[float]:
    """Turn the wheel by one notch each."""
    desk.go_to(_top(desk, turn))
    return _painted(desk, desk.page.table.viewport(), notch(desk))


def notch(desk: Desk) -> Callable[[], None]:
    """Return an act that turns the wheel down by one notch."""
    view = desk.page.table.viewport()
    middle = QPointF(view.rect().center())

    def turn() -> None:
        event = QWheelEvent(
            middle,
            view.mapToGlobal(middle),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            PLAIN,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view, event)

    return turn


def page_down(desk: Desk, turn: int) -> list[float]:
    """Go down by one page each."""
    desk.go_to(_top(desk, turn) + 5000)
    return _painted(desk, desk.page.table.viewport(), lambda: desk.key(Qt.Key.Key_PageDown))


def _painted(desk: Desk, view: QWidget, act: Callable[[], None]) -> list[float]:
    paints = Paints(view)
    values = [desk.frame(act) for _ in range(FRAMES)]
    seen = paints.count
    view.removeEventFilter(paints)
    if seen < FRAMES:
        raise Broken(f"only {seen} of {FRAMES} frames were painted")
    return values


def typing(desk: Desk, turn: int) -> list[float]:
    """Type words, up to a few lines in each cell."""
    values: list[float] = []
    row = _top(desk, turn) + 9000
    while len(values) < FRAMES:
        desk.go_to(row, edit=True)
        before = desk.cell().text()
        typed = " i nagle coś jeszcze, co zmienia zdanie. "
        values += [desk.frame(partial(desk.letter, letter)) for letter in typed]
        if desk.cell().text() != before + typed:
            raise Broken("what was typed is not in the cell")
        row += 1
    desk.page.table.close_cell()
    return values


def confirming(desk: Desk, turn: int) -> list[float]:
    """Type a letter and confirm, so many times; the confirmation alone is the frame."""
    desk.go_to(_top(desk, turn) + 11_000, edit=True)
    return [confirm(desk)[0] for _ in range(FRAMES)]


def confirm(desk: Desk) -> tuple[float, float]:
    """Change and confirm the segment in the open cell; return the milliseconds of the frame and until it was saved."""
    id = desk.cell().segment
    desk.letter("x")
    saved: list[float] = []
    took: list[float] = []
    note = lambda _: saved.append(time.perf_counter())  # noqa: E731 (to be disconnected)
    desk.session.saved.connect(note)
    began = time.perf_counter()

    def act() -> None:
        took.append(desk.frame(lambda: desk.key(Qt.Key.Key_Return, CONTROL)))
        if saved:
            desk.session.saved.emit(desk.session.talk.saved_at)

    desk.wait_for(desk.session.saved, act)
    desk.session.saved.disconnect(note)
    confirmed = desk.session.transcript.by_id(id)
    if confirmed is None or confirmed.state != "reviewed" or desk.cell().segment == id:
        raise Broken("Ctrl+Enter did not confirm the segment and go on")
    return took[0], (saved[0] - began) * 1000


def suggested(desk: Desk) -> Runs:
    """Measure frames with the Suggestions panel open, and for how long what it shows keeps the window busy later."""
    desk.window.menus.action_named("SuggestionsPanel").trigger()
    desk.rest(1000)
    return _passes(desk, {"type": typing, "confirm": confirming, "answer": _answering})


def _answering(desk: Desk, turn: int) -> list[float]:
    """Go from segment to segment with time to read; return after each the longest that anything took at a stretch."""
    desk.go_to(_top(desk, turn) + 3000, edit=True)
    values = []
    for _ in range(FRAMES // 4):
        confirm(desk)
        longest, end = 0.0, time.perf_counter() + _READING
        while time.perf_counter() < end:
            longest = max(longest, desk.frame(lambda: None))
            time.sleep(0.001)
        values.append(longest)
    return values


def saves(desk: Desk) -> Runs:
    """Measure edits from Ctrl+Enter until they are in the library: of each pass the median and the 95th percentile."""
    measured: Runs = {"median": [], "p95": [], "worst": []}
    for turn in range(PASSES):
        desk.go_to(_top(desk, turn), edit=True)
        values = [confirm(desk)[1] for _ in range(SAVES)]
        desk.page.table.close_cell()
        measured["median"].append(median(values))
        measured["p95"].append(share(values, 0.95))
        measured["worst"].append(max(values))
    return measured


def looking(desk: Desk) -> Runs:
    """Measure filters and finding."""
    desk.go_to(0)
    measured: Runs = {"filter": [], "only": [], "key": [], "shown": []}
    for _ in range(PASSES):
        for number in (2, 3, 1, 0):
            measured["filter"].append(desk.frame(partial(desk.page.filters.choose, number)))
    bar = desk.page.find_bar
    for text in ("pochodna", "neuron ", "źródło", "xyzzy"):
        desk.go_to(0)
        bar.open_bar()
        bar.input.clear()
        desk.rest(200)
        for letter in text:
            busy, whole = _find_letter(desk, letter)
            measured["key"].append(busy)
            measured["shown"].append(whole)
    bar.input.setText("pochodna")
    desk.rest(300)
    for _ in range(PASSES):
        measured["only"].append(desk.frame(bar.only.toggle))
        desk.frame(bar.only.toggle)
    bar.close_bar()
    return measured


def _find_letter(desk: Desk, letter: str) -> tuple[float, float]:
    """Type a letter into the find bar; return the main thread's milliseconds of work and those until it is shown."""
    bar = desk.page.find_bar
    busy, began = time.thread_time(), time.perf_counter()
    desk.wait_for(bar.changed, partial(desk.letter, letter))
    desk.frame(lambda: None)
    return (time.thread_time() - busy) * 1000, (time.perf_counter() - began) * 1000


def steps(desk: Desk) -> Runs:
    """Measure undo and redo of one step over every segment of the talk, until shown and until saved."""
    ids = [segment.id for segment in desk.session.transcript]
    desk.go_to(len(ids) // 2)
    clear = edits.clear_target
    desk.wait_for(desk.session.saved, lambda: desk.session.attempt(lambda transcript: clear(transcript, ids)))
    measured: Runs = {"undo": [], "undo saved": [], "redo": [], "redo saved": []}
    for _ in range(PASSES):
        for name, command in (("undo", edit_menu.Undo), ("redo", edit_menu.Redo)):
            shown, saved = _run(desk, desk.window.menus.action(command).trigger)
            measured[name].append(shown)
            measured[f"{name} saved"].append(saved)
    return measured


def splitting(desk: Desk) -> Runs:
    """Measure splitting the first segment in two, again and again, and joining it with the second."""
    measured: Runs = {"split": [], "split saved": [], "join": [], "join saved": []}
    for _ in range(PASSES):
        for name, key in (("split", Qt.Key.Key_D), ("join", Qt.Key.Key_J)):
            desk.go_to(0)
            before = len(desk.session.transcript)
            shown, saved = _run(desk, partial(desk.key, key, CONTROL))
            if len(desk.session.transcript) == before:
                raise Broken(f"the command to {name} did nothing")
            measured[name].append(shown)
            measured[f"{name} saved"].append(saved)
    return measured


def _run(desk: Desk, act: Callable[[], object]) -> tuple[float, float]:
    """Do something that changes the talk; return the milliseconds until it is shown, and until it is saved."""
    shown: list[float] = []
    began = time.perf_counter()

    def whole() -> None:
        shown.append(desk.frame(act))
        if desk.session.is_saved:
            desk.session.saved.emit(desk.session.talk.saved_at)

    desk.wait_for(desk.session.saved, whole)
    return shown[0], (time.perf_counter() - began) * 1000


MEASURES: dict[str, Callable[[Desk], Runs]] = {
    "frames": frames,
    "suggested": suggested,
    "saves": saves,
    "looking": looking,
    "steps": steps,
    "splitting": splitting,
}


def main(what: str, library: str, file: str) -> int:
    """Measure, and print what was measured."""
    desk = Desk(library, file)
    try:
        print(json.dumps(MEASURES[what](desk)))
    except Broken as error:
        print(f"{what}: {error}", file=sys.stderr)
        return 1
    finally:
        desk.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], str(Path(sys.argv[2])), str(Path(sys.argv[3]))))
