"""Work in a window while drafts come: drafting_acts.py LIBRARY FILE prints what was measured in JSON.

A frame is a sixtieth of a second: the act, the drafts that came meanwhile, and the painting. Between two frames the
main thread rests, as it does in use, and the others work.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import count, repeat
from statistics import median

from acts import Runs, notch
from desk import Desk
from figures import Broken, share

from dwuglos.drafts.requests import requests
from dwuglos.translators.base import NO_CONTEXT, Context, Limits, Translator

FRAME = 1 / 60
PASSES = 3
FRAMES = 200
"""Frames of each kind in a pass at most; the run may be over sooner."""
LONGEST = 120.0


class Here(Translator):
    """Answers at once with as many words."""

    name = "google"
    title = "Stand-in"
    limits = Limits(texts=10)

    def translate_all(self, texts: Sequence[str], context: Context = NO_CONTEXT) -> list[str]:
        """Return each text spelt backwards, word by word."""
        return [" ".join(word[::-1] for word in text.split()) for text in texts]


class Quick(Here):
    """Answers fifty times a second."""

    pause = 0.02
    limits = Limits()


def begin(desk: Desk, translator: Translator) -> None:
    """Start drafting everything."""
    asked = requests(desk.session.transcript.segments, "initial")
    desk.window.drafts._begin(desk.session, translator, asked)


def at_work(desk: Desk, acts: Iterator[Callable[[], object]], goes_on: Callable[[], bool]) -> list[float]:
    """Do something in every frame while something goes on; return the milliseconds of the frames."""
    frames: list[float] = []
    while len(frames) < FRAMES and goes_on():
        frames.append(desk.frame(next(acts)))
        time.sleep(max(FRAME - frames[-1] / 1000, 0.002))
    if len(frames) < 100:
        raise Broken(f"only {len(frames)} frames while drafts came")
    return frames


def letters(desk: Desk, first: int) -> Iterator[str]:
    """Yield letters, after opening one cell after another for them, from row `first` on."""
    for row in count(first):
        desk.go_to(row, edit=True)
        yield from " i nagle coś jeszcze, co zmienia zdanie. "


def measured(desk: Desk, translator: Translator | None, speed: str) -> Runs:
    """Measure scrolling and then typing while drafts come, if there is somebody to give them."""
    if translator is not None:
        begin(desk, translator)
    goes_on = lambda: translator is None or desk.window.drafts.is_running  # noqa: E731
    frames: dict[str, list[list[float]]] = {"wheel": [], "type": []}
    for turn in range(PASSES):
        desk.go_to(len(desk.session.transcript) - desk.session.counts["initial"])  # where drafts come next
        frames["wheel"].append(at_work(desk, repeat(notch(desk)), goes_on))
        typed = (partial(desk.letter, letter) for letter in letters(desk, 9000 + 100 * turn))
        frames["type"].append(at_work(desk, typed, goes_on))
    desk.page.table.close_cell()
    return {
        f"{speed}, {kind} {what}": [of(each) for each in passes]
        for kind, passes in frames.items()
        for what, of in (("median", median), ("p99", lambda frames: share(frames, 0.99)), ("worst", max))
    }


def wait_until_over(desk: Desk) -> None:
    """Let the run end. Raises Broken when it does not."""
    until = time.monotonic() + LONGEST
    while desk.window.drafts.is_running:
        desk.rest(20)
        if time.monotonic() > until:
            raise Broken("the run did not end")


def main(library: str, file: str) -> int:
    """Measure, and print what was measured."""
    desk = Desk(library, file)
    try:
        runs = measured(desk, None, "at rest") | measured(desk, Quick(), "50 a second")
        desk.window.drafts.stop()
        wait_until_over(desk)
        began = time.perf_counter()
        runs |= measured(desk, Here(), "at once")
        wait_until_over(desk)
        runs["whole"] = [time.perf_counter() - began]
        left = desk.session.counts["initial"]
        if left:
            raise Broken(f"{left} segments have no draft")
        print(json.dumps(runs))
    except Broken as error:
        print(f"drafting: {error}", file=sys.stderr)
        return 1
    finally:
        desk.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], sys.argv[2]))
