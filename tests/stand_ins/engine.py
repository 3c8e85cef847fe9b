"""An engine that plays nothing: it notes what it is asked, and a test says what comes of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize

from gui.player.engine import Engine, Playable

FILM = Playable(60_000, True, True, 25.0)


class StandIn(Engine):
    """Opens every file at once, or as a test says."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.asked: list[tuple[object, ...]] = []
        self.playable: Playable | None = FILM
        self.path = ""

    def load(self, path: str) -> None:
        self.asked.append(("load", path))
        self.path = path
        if self.playable is not None:
            self.loaded.emit(path, self.playable)

    def unload(self) -> None:
        self.asked.append(("unload",))

    def play(self) -> None:
        self.asked.append(("play",))
        self.playing.emit(True)

    def pause(self) -> None:
        self.asked.append(("pause",))
        self.playing.emit(False)

    def seek(self, position: int, number: int) -> None:
        self.asked.append(("seek", position))
        self.reported.emit(position, number)

    def use_rate(self, rate: float) -> None:
        self.asked.append(("rate", rate))

    def use_volume(self, volume: float) -> None:
        self.asked.append(("volume", round(volume, 2)))

    def ask_for_picture(self, size: QSize) -> None:
        self.asked.append(("picture", size.width()))

    def tick(self, *, is_start: bool) -> None:
        self.asked.append(("tick", is_start))

    def close(self) -> None:
        self.asked.append(("close",))

    def take(self, *kinds: str) -> list[tuple[object, ...]]:
        """Return what was asked of some kinds since the last time, and forget it all."""
        taken = [each for each in self.asked if not kinds or each[0] in kinds]
        self.asked.clear()
        return taken
