"""Where each word of a script is in a recording: first what is heard, then the words between those that were."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import blake2s
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from dwuglos.media.alignment.engine import Heard
from dwuglos.media.alignment.language_model import language_model
from dwuglos.media.alignment.matching import matches
from dwuglos.media.alignment.notebook import Notebook
from dwuglos.media.alignment.pieces import Link, Piece, pieces
from dwuglos.media.alignment.script import Script
from dwuglos.media.alignment.sound import LONGEST, Excerpts, Stretches
from dwuglos.media.alignment.workers import Task, Workers

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_RELISTENED = 8
"""Words in a row that were not heard, from which on the sound is recognised again with a model of these alone."""
_LEAST_TIME = 0.4
"""The shortest time that words are said in, as a share of the usual one."""
_MARGIN = 60
"""Milliseconds of sound on both sides of a piece: where a word begins and ends is known roughly."""


class Span(NamedTuple):
    """When a word is said (ms); `is_certain` where it was heard, and not only looked for between others."""

    start: int
    end: int
    is_certain: bool


@dataclass
class Hearing:
    """What was found: the words by their place in the script, and the loudness of the recording in each frame."""

    spans: dict[int, Span] = field(default_factory=dict)
    loudness: npt.NDArray[np.float32] | None = None
    duration: int = 0


Progress = Callable[[int], object]
"""Called with the milliseconds of sound that were listened to."""


def listen(
    script: Script, media: Path, folder: Path, progress: Progress, cancelled: Callable[[], bool], niceness: int = 0
) -> Hearing:
    """Return where the words of a script are in a recording; what was heard is kept in `folder` until that is done.

    Raises MediaError, Cancelled, and DwuglosError when the recogniser cannot be run.
    """
    notebook = Notebook(folder, media, f"{script.dictionary}\0{' '.join(script.words)}")
    is_done = False
    try:
        with tempfile.TemporaryDirectory(prefix="dwuglos-") as name:
            work = Path(name)
            (work / "words.dict").write_text(script.dictionary, "utf-8")
            with Workers(work / "words.dict", cancelled, niceness) as workers:
                hearing = _Listener(script, media, work, workers, cancelled).listen(notebook, progress)
        is_done = True
    finally:
        notebook.close(is_done)
    return hearing


class _Listener:
    """One run over a recording."""

    def __init__(
        self, script: Script, media: Path, work: Path, workers: Workers, cancelled: Callable[[], bool]
    ) -> None:
        self._script = script
        self._media = media
        self._work = work
        self._workers = workers
        self._cancelled = cancelled
        self._hearing = Hearing()

    def listen(self, notebook: Notebook, progress: Progress) -> Hearing:
        heard = self._all_heard(notebook, progress)
        self._keep(0, self._script.words, heard)
        if self._hearing.spans:
            self._listen_again()
            self._look_between()
        return self._hearing

    def _all_heard(self, notebook: Notebook, progress: Progress) -> list[Heard]:
        """Return what is heard with a model of the whole text."""
        stretches = Stretches(self._media, self._cancelled)
        done = 0

        def tasks() -> Iterator[Task[tuple[int, int]]]:
            nonlocal done
            model = None
            for stretch in stretches:
                self._hearing.duration = stretch.end
                if (stretch.start, stretch.end) in notebook.stretches:
                    done += stretch.end - stretch.start
                    progress(done)
                else:
                    model = model or self._model(self._script.words)
                    yield Task((stretch.start, stretch.end), stretch.samples, model)

        for task, words in self._workers.answers(tasks()):
            start, end = task.key
            notebook.keep(start, end, _later(words, start))
            done += end - start
            progress(done)
        self._hearing.loudness = stretches.loudness()
        return [word for _, words in sorted(notebook.stretches.items()) for word in words]

    def _listen_again(self) -> None:
        """Recognise the sound again between words that were heard, where many are missing, with a model of these."""
        excerpts = Excerpts(self._media, self._cancelled)
        heard: dict[tuple[int, int], list[tuple[int, list[Heard]]]] = {}

        def tasks() -> Iterator[Task[tuple[int, int, int]]]:
            for gap in self._gaps():
                model = self._model(self._script.words[gap.first : gap.last])
                parts = max(1, round((gap.end - gap.start) / LONGEST))
                times = [gap.start + (gap.end - gap.start) * n // parts for n in range(parts + 1)]
                for start, end in pairwise(times):
                    yield Task((gap.first, gap.last, start), excerpts.between(start, end), model)

        for task, words in self._workers.answers(tasks()):
            first, last, start = task.key
            heard.setdefault((first, last), []).append((start, _later(words, start)))
        for (first, last), parts in heard.items():
            self._keep(first, self._script.words[first:last], [word for _, part in sorted(parts) for word in part])

    def _gaps(self) -> Iterator[Piece]:
        lengths = self._script.lengths
        ends = Link(-1, 0, 0), Link(len(lengths), self._hearing.duration, self._hearing.duration)
        for one, other in pairwise((ends[0], *self._links(), ends[1])):
            first, last = one.word + 1, other.word
            if last - first >= _RELISTENED and other.start - one.end > _LEAST_TIME * sum(lengths[first:last]):
                yield Piece(first, last, one.end, other.start)

    def _look_between(self) -> None:
        """Lay the words that were not heard over the sound between those that were."""
        excerpts = Excerpts(self._media, self._cancelled)
        places = pieces(self._links(), self._script.lengths, self._script.owners, self._hearing.duration)

        def tasks() -> Iterator[Task[Piece]]:
            for piece in sorted(places, key=lambda piece: piece.start):
                around = piece._replace(start=max(0, piece.start - _MARGIN), end=piece.end + _MARGIN)
                sound = excerpts.between(around.start, around.end)
                yield Task(around, sound, words=self._script.words[piece.first : piece.last])

        for task, words in self._workers.answers(tasks()):
            for place, word in enumerate(_later(words, task.key.start), task.key.first):
                self._hearing.spans.setdefault(place, Span(word.start, word.end, False))

    def _keep(self, first: int, words: Sequence[str], heard: Sequence[Heard]) -> None:
        """Keep what was heard of some words, of which the first has the place `first`."""
        part = slice(first, first + len(words))
        for match in matches(words, heard, self._script.lengths[part], self._script.owners[part]):
            word = heard[match.heard]
            self._hearing.spans[first + match.word] = Span(word.start, word.end, True)

    def _links(self) -> list[Link]:
        return [Link(place, span.start, span.end) for place, span in sorted(self._hearing.spans.items())]

    def _model(self, words: Sequence[str]) -> Path:
        path = self._work / f"{blake2s(' '.join(words).encode(), digest_size=8).hexdigest()}.arpa"
        path.write_text(language_model(words), "utf-8")
        return path


def _later(words: Sequence[Heard] | None, start: int) -> list[Heard]:
    return [Heard(word.word, word.start + start, word.end + start) for word in words or ()]
