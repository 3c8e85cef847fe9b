"""A translator at work while a recording is listened to: listening_acts.py LIBRARY FILE RECORDING TEXT.

TEXT is what is said in the recording, a segment a line; it is looked for together with that of the talk, so that there
is as much of it as in a long talk.
"""

from __future__ import annotations

import json
import sys
import tempfile
import wave
from collections.abc import Callable
from pathlib import Path
from statistics import median

from desk import Desk
from figures import Broken, share
from playing_acts import confirming, typing, until
from shiboken6 import isValid

sys.path.insert(0, str(Path(__file__).parents[2]))

from dwuglos.errors import Cancelled, InputError
from dwuglos.talk.transcript import NewSegment, number
from gui.dialogs.times.aligning import _align
from gui.talks import speech
from gui.tasks import Task
from tests.stand_ins.speech_models import write_model

TIMES = 6
"""How often a recording is recognised: an hour of it in six minutes."""


class Aligning:
    """Looks for a text in a recording, again and again, as the dialog for it does."""

    def __init__(self, desk: Desk, recording: Path, texts: Path) -> None:
        own = [segment.source for segment in desk.session.transcript]
        lines = [*texts.read_text("utf-8").splitlines(), *own]
        self._segments = number(NewSegment(None, None, line) for line in lines)
        self._desk, self._recording = desk, recording
        self._task: Task | None = None
        self.rounds = 0
        self.told = 0
        self._begin()

    def _begin(self, *_: object) -> None:
        self.rounds += 1
        self._task = self._desk.tasks.work(
            lambda tell, stop: _align(self._segments, self._recording, tell, stop), self._begin, self._fail
        )
        self._task.progressed.connect(self._count)

    def _count(self, _share: float) -> None:
        self.told += 1

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, InputError):  # too little of so long a text is heard, which it finds at the end
            self._begin()
        elif not isinstance(error, Cancelled):
            raise error

    def end(self) -> None:
        """Stop it."""
        if self._task is not None:
            self._task.cancel()
        if not self.told:
            raise Broken("nothing was listened to")


class Recognising:
    """Makes a talk of a recording in the dialog for it, with an engine that hears two seconds in a fifth of one."""

    def __init__(self, desk: Desk, recording: Path, _texts: Path) -> None:
        self._folder = tempfile.TemporaryDirectory()
        folder = Path(self._folder.name)
        desk.window.settings.services["faster-whisper"] = {"model": str(write_model(folder / "model"))}
        dialog = self._dialog = speech.ask(desk.window, str(_long(recording, folder / "long.wav")))
        dialog.recognise()
        until(desk, lambda: bool(dialog.latest.text()) or not dialog.is_running, "nothing was recognised")
        if not dialog.is_running:
            raise Broken(dialog.state.text())
        desk.window.activateWindow()
        until(desk, desk.window.isActiveWindow, "the dialog stays in front")

    def end(self) -> None:
        """Stop it."""
        if not isValid(self._dialog) or not self._dialog.is_running:
            raise Broken("it was over before the end")
        self._dialog.reject()
        self._folder.cleanup()


def _long(recording: Path, path: Path) -> Path:
    """Write the sound of a recording several times over, so that it is not over before the acts are."""
    with wave.open(str(recording)) as sound, wave.open(str(path), "wb") as file:
        file.setparams(sound.getparams())
        frames = sound.readframes(sound.getnframes())
        for _ in range(TIMES):
            file.writeframes(frames)
    return path


def measure(desk: Desk, recording: Path, texts: Path) -> dict[str, list[float]]:
    """Measure all of it, at rest as well."""
    works: dict[str, Callable[..., Aligning | Recognising] | None] = {
        "at rest": None,
        "aligning": Aligning,
        "recognising": Recognising,
    }
    measured: dict[str, list[float]] = {}
    for row, (name, work) in enumerate(works.items(), 1):
        goes_on = work(desk, recording, texts) if work is not None else None
        acts = {"type": typing(desk, 2000 * row), "confirm": confirming(desk, 2000 * row + 1000)}
        if goes_on is not None:
            goes_on.end()
        desk.page.table.close_cell()
        for act, values in acts.items():
            figures = {"median": median(values), "p99": share(values, 0.99), "worst": max(values)}
            measured |= {f"{name}, {act} {what}": [value] for what, value in figures.items()}
    return measured


def main(library: str, file: str, recording: str, texts: str) -> int:
    """Measure, and print what was measured."""
    desk = Desk(library, file)
    try:
        print(json.dumps(measure(desk, Path(recording), Path(texts))))
    except Broken as error:
        print(f"listening: {error}", file=sys.stderr)
        return 1
    finally:
        desk.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:5]))
