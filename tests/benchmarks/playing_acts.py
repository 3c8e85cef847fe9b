"""A translator at work while the film plays, measured inside the process: playing_acts.py LIBRARY FILE FILM."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from acts import confirm
from desk import PLAIN, Desk
from figures import Broken, share
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QImage

sys.path.insert(0, str(Path(__file__).parents[2]))

from dwuglos.exporting.on_screen import style_of, texts_of
from dwuglos.timing.on_screen import ScreenTimes
from gui.commands import view as view_menu
from gui.panels.views.player import PlayerView
from tests.stand_ins.films import RATE, number_of

MINUTE = 60_000
EDITS = 60
ACTS = 200
_PATIENCE = 20_000
_FRAME = 1000 // RATE
_PICTURES = 256
"""After so many pictures their numbers begin again."""


class Seen(QObject):
    """Notes at every painting which picture and which texts are on the screen, and when."""

    def __init__(self, view: PlayerView) -> None:
        super().__init__(view)
        self.view = view
        self.picture = QImage()
        self.painted: list[tuple[int, str, float]] = []
        self.is_counting = False
        view.picture.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if event.type() == QEvent.Type.Paint:
            texts = "\n".join(each.text for each in self.view.picture.texts)
            number = number_of(self.view.picture.shown) if self.is_counting else 0
            self.painted.append((number, texts, time.perf_counter()))
        return False


def until(desk: Desk, is_so: Callable[[], bool], what: str) -> None:
    """Let the window work until something is so. Raises Broken when it does not become so."""
    end = time.perf_counter() + _PATIENCE / 1000
    while not is_so():
        if time.perf_counter() > end:
            raise Broken(what)
        desk.rest(5)


def ready(desk: Desk, film: str) -> Seen:
    """Show the player with the film in it."""
    command = next(each for each in view_menu.panel_commands() if each.__name__ == "PlayerPanel")
    desk.window.menus.action_named(command.__name__).trigger()
    desk.window.player.attach(Path(film))
    until(desk, lambda: desk.window.player.is_ready, "the film did not open")
    desk.rest(500)
    return Seen(desk.window.findChildren(PlayerView)[0])


def subtitles(desk: Desk, seen: Seen) -> list[float]:
    """Play a minute, and return for each picture by how many milliseconds its texts are those of another time."""
    session, settings = desk.session, desk.window.settings
    times = ScreenTimes(session.transcript)
    style = style_of(settings.export, settings.profile_in_force)

    def text_at(time: int) -> str:
        segments = (session.transcript.by_id(id) for id in times.at(time).ids)
        return "\n".join(each.text for one in segments if one is not None for each in texts_of(one, "target", style))

    player = desk.window.player
    seen.is_counting = True
    player.play_from(0)
    until(desk, lambda: player.is_playing, "the film did not play")
    seen.painted.clear()
    desk.rest(MINUTE)
    player.pause()
    seen.is_counting = False
    off, last = [], 0
    for number, texts, _ in seen.painted:
        last += (number - last) % _PICTURES if (number - last) % _PICTURES < _PICTURES // 2 else 0
        off.append(_distance(texts, last * _FRAME, text_at))
    if last * _FRAME < MINUTE * 0.9 or len({texts for _, texts, _ in seen.painted}) < 5:
        raise Broken("too little of the film was seen")
    return off


def _distance(texts: str, time: int, text_at: Callable[[int], str]) -> float:
    """Return by how much a time lies from the nearest at which these texts would be right."""
    for distance in range(0, 5000, 5):
        if texts in (text_at(time + distance), text_at(max(0, time - distance))):
            return float(distance)
    return 5000.0


def edits(desk: Desk, seen: Seen) -> list[float]:
    """Type letters into the segment on the picture; return the milliseconds from each key until it is painted there."""
    first = desk.go_to(2, edit=True)
    desk.window.player.seek(first.start or 0)
    desk.rest(500)
    values = []
    for number in range(EDITS):
        before = seen.painted[-1][1] if seen.painted else ""
        began = time.perf_counter()
        desk.letter("abc d"[number % 5])
        until(desk, lambda before=before: bool(seen.painted) and seen.painted[-1][1] != before, "it was not seen")
        values.append((seen.painted[-1][2] - began) * 1000)
        desk.rest(20)
    desk.page.table.close_cell()
    return values


def typing(desk: Desk, row: int) -> list[float]:
    """Type words from a row on."""
    values: list[float] = []
    while len(values) < ACTS:
        desk.go_to(row, edit=True)
        for letter in "i nagle coś, co zmienia zdanie. ":
            values.append(desk.frame(lambda letter=letter: desk.letter(letter)))
            desk.rest(10)
        row += 1
    desk.page.table.close_cell()
    return values


def confirming(desk: Desk, row: int) -> list[float]:
    """Confirm segments from a row on."""
    desk.go_to(row, edit=True)
    values = []
    for _ in range(ACTS):
        values.append(confirm(desk)[0])
        desk.rest(10)
    return values


def measure(desk: Desk, film: str) -> dict[str, list[float]]:
    """Measure all of it."""
    seen = ready(desk, film)
    off, seen_after = subtitles(desk, seen), edits(desk, seen)
    still = {"type, still": typing(desk, 1000), "confirm, still": confirming(desk, 2000)}
    player = desk.window.player
    player.repeat(True)
    player.play_range(0, MINUTE)
    until(desk, lambda: player.is_playing, "the film did not play")
    moving = {"type": typing(desk, 4000), "confirm": confirming(desk, 5000)}
    if not player.is_playing:
        raise Broken("the film stood still")
    player.pause()
    desk.key(Qt.Key.Key_Escape, PLAIN)
    return {
        "off median": [median(off)],
        "off worst": [max(off)],
        "seen median": [median(seen_after)],
        "seen p95": [share(seen_after, 0.95)],
        "seen worst": [max(seen_after)],
        **{
            f"{act} {name}": [value]
            for act, values in (still | moving).items()
            for name, value in (("median", median(values)), ("p99", share(values, 0.99)), ("worst", max(values)))
        },
    }


def main(library: str, file: str, film: str) -> int:
    """Measure, and print what was measured."""
    desk = Desk(library, file)
    try:
        print(json.dumps(measure(desk, film)))
    except Broken as error:
        print(f"playing: {error}", file=sys.stderr)
        return 1
    finally:
        desk.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:4]))
