"""A talk of a thousand segments is drafted by a service that fails one time in ten, in a program that is killed."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from typing import Any

from dwuglos.drafts.laying import laid_over
from dwuglos.drafts.requests import Request, requests
from dwuglos.store.library import Library
from dwuglos.talk.history import History
from dwuglos.talk.transcript import PERSON, NewSegment, Segment, Transcript, number
from tests.journeys.desktop import ROOT
from tests.stand_ins.libretranslate import LibreTranslate
from tests.stand_ins.web import Handler, polish

SEGMENTS = 1000
KILLS = 6
MOST_LINES = 6
"""Of some fifty that all of it takes: six kills come before the end."""
MOMENT = 0.02
MOST_RUNS = 60
IN_ONE_CALL = 10
FAULTS = ("429", "503", "reset", "late", "one-less", "one-more", "empty", "too-long", "truncated", "page-as-answer")
PROGRAM = """
import sys
from dwuglos import cli
from dwuglos.drafts import asking

asking.BACK_OFF = (0.01, 0.02, 0.04)
raise SystemExit(cli.main(sys.argv[1:]))
"""
WORDS = ("the", "light", "of", "a", "house", "by", "the", "sea", "is", "seen", "from", "far", "away", "and", "shines")


class Service(LibreTranslate):
    """A stand-in that fails one time in ten, and remembers which texts it answered well."""

    def __init__(self, chance: random.Random) -> None:
        super().__init__(self._behaviour() for _ in iter(int, 1))
        self._chance = chance
        self.well: list[str] = []

    def _behaviour(self) -> str:
        return self._chance.choice(FAULTS) if self._chance.random() < 0.1 else "good"

    def good(self, handler: Handler, change: Callable[[str], Any], texts: list[str]) -> None:
        super().good(handler, change, texts)
        if change is str:
            self.well.extend(texts)


def a_talk(chance: random.Random) -> list[Segment]:
    """Return sentences of one cue and of several in turn, no two the same, some cues with a person's text."""
    new: list[NewSegment] = []
    while len(new) < SEGMENTS:
        cues = 1 if chance.random() < 0.5 else min(chance.randrange(2, 5), SEGMENTS - len(new))
        for n in range(cues):
            text = " ".join(chance.choices(WORDS, k=chance.randrange(4, 9)))
            text = f"Number {len(new)} {text}" if n == 0 else text
            new.append(NewSegment(len(new) * 2000, len(new) * 2000 + 1900, text + "." * (n == cues - 1)))
    for n in chance.sample(range(SEGMENTS), 60):
        state = chance.choice(("translated", "reviewed"))
        new[n] = new[n]._replace(target=f"Moje słowa {n}", state=state, origin=PERSON)
    return number(new)


def run(library: Path, address: str, lines: int | None) -> int | None:
    """Draft what is left; return the exit status, or None when the program was killed.

    It is killed a moment after it has told so many lines of its progress: so a fast machine is as far as a slow one.
    """
    words = [sys.executable, "-c", PROGRAM, "translate", "1", "--with", "libretranslate", "--library", str(library)]
    environment = os.environ | {Service.variable: address, "PYTHONPATH": str(ROOT), "NO_PROXY": "127.0.0.1"}
    program = subprocess.Popen(
        words, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )
    assert program.stderr is not None
    program.stderr.readline()  # where the text goes: it has begun
    if lines is not None:
        for _ in islice(program.stderr, lines):
            pass
        time.sleep(MOMENT * lines / MOST_LINES)
        program.kill()
    said = program.communicate()[1]
    assert "Traceback" not in said, said
    return None if program.returncode < 0 else program.returncode


def test_every_answer_ends_at_its_own_segment_whatever_happens(tmp_path: Path) -> None:
    chance = random.Random(11)
    path = tmp_path / "library.db"
    before = a_talk(chance)
    with Library(path) as library:
        library.add_talk("Lighthouses", before)
    asked = requests(before, "initial")
    assert sum(len(request.segments) > 1 for request in asked) > len(asked) / 4
    kills = runs = 0
    with Service(chance) as service:
        while runs < MOST_RUNS:
            runs += 1
            status = run(path, service.address, chance.randint(1, MOST_LINES) if kills < KILLS else None)
            kills += status is None
            with Library(path) as library:
                now = library.segments(1)
            if all(segment.target for segment in now):
                break
            assert status in (None, 0, 3)
    assert service.errors == []
    assert kills == KILLS
    _assert_texts(before, now)
    _assert_sent_once(service, asked, kills)
    _assert_undone(path, before)


def _assert_texts(before: list[Segment], now: list[Segment]) -> None:
    """Each segment has its part of its own sentence's answer; what a person wrote is untouched."""
    parts = {
        id: text
        for request in requests(before, "initial")
        for id, text in zip(request.ids, laid_over(request, polish(request.source)), strict=True)
    }
    for was, segment in zip(before, now, strict=True):
        if was.target:
            assert segment == was
        else:
            draft = was._replace(target=parts[was.id], state="translated", origin="libretranslate")
            assert segment == draft


def _assert_sent_once(service: Service, asked: list[Request], kills: int) -> None:
    """Nothing that was answered well was sent again, but for what was on its way when the program was killed."""
    answered = Counter(service.well)
    assert set(answered) == {request.source for request in asked}
    again = sum(times - 1 for times in answered.values())
    assert again <= kills * IN_ONE_CALL, [text for text, times in answered.items() if times > 1]


def _assert_undone(path: Path, before: list[Segment]) -> None:
    """All drafts can be taken back, run by run."""
    with Library(path) as library:
        opened = library.open_talk(1)
        transcript = Transcript(opened.segments)
        load = lambda step: library.step_edit(1, step)  # noqa: E731
        history = History(transcript, opened.done, opened.undone, opened.last_step, load)
        history.written.connect(lambda write: library.write(1, [write]))
        while history.undoable is not None:
            history.undo()
        assert library.segments(1) == before
