"""Two programs write one talk in any order, and at once: nothing is lost without a word."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest

from dwuglos.store.library import Library
from dwuglos.talk.transcript import NewSegment, number

ROOT = Path(__file__).parents[3]
INTERLEAVINGS = 200
MOVES = 5
SEGMENTS = 2


class Program:
    """One of the programs, and every text it was told about."""

    def __init__(self, address: Path) -> None:
        command = [sys.executable, str(Path(__file__).with_name("writer.py")), str(address)]
        self._program = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            text=True,
        )
        self.saved: list[tuple[int, str]] = []
        self.kept: list[tuple[int, str]] = []
        self.refusals = 0
        self._asked: list[Any] = []

    def ask(self, *wish: object) -> None:
        """Send a wish; the other program may be asked before this one has answered."""
        assert self._program.stdin is not None
        self._asked = list(wish)
        self._program.stdin.write(json.dumps(wish) + "\n")
        self._program.stdin.flush()

    def answer(self) -> str:
        """Wait for the answer and note what it says of texts."""
        assert self._program.stdout is not None
        line = self._program.stdout.readline()
        assert line, "the program has ended"
        answer, self.version, kept = json.loads(line)
        kept = [(id, text) for id, text in kept]
        if self._asked[0] == "save":
            _, id, text = self._asked
            waiting = [*self.kept, (id, text)]
            assert kept == ([] if answer == "saved" else waiting), "what was refused is kept"
            if answer == "saved":
                self.saved += waiting
        self.refusals += answer == "stale"
        self.kept = kept
        return str(answer)

    def do(self, *wish: object) -> str:
        self.ask(*wish)
        return self.answer()

    def close(self) -> None:
        self._program.communicate(timeout=30)


@pytest.fixture
def programs(library: Library) -> Iterator[tuple[Program, Program]]:
    assert library.path is not None
    one, other = Program(library.path), Program(library.path)
    yield one, other
    one.close()
    other.close()


def test_of_two_writers_none_loses_a_text_without_a_word(library: Library, programs: tuple[Program, Program]) -> None:
    library._connection.connection.driver_connection.execute("PRAGMA synchronous=OFF")
    for seed in range(INTERLEAVINGS):
        talk = library.add_talk("Talk", number(NewSegment(n, n + 1, f"Text {n}") for n in range(SEGMENTS)))
        for program in programs:
            program.saved, program.kept = [], []
            assert program.do("open", talk) == "opened"
        _write_in_any_order(programs, Random(seed))
        _check(library, talk, programs)
    assert all(program.refusals > INTERLEAVINGS // 2 for program in programs), "they were in each other's way"


def _write_in_any_order(programs: tuple[Program, Program], chance: Random) -> None:
    """Let the programs save and take back, in turn or both at once; one that is refused reads, or tries as it is."""
    for n in range(MOVES):
        at_once = chance.random() < 0.4
        chosen = programs if at_once else [chance.choice(programs)]
        for program in chosen:
            id, text = chance.randint(1, SEGMENTS), f"{programs.index(program)}:{n}"
            program.ask(*(("save", id, text) if chance.random() < 0.8 else ("undo",)))
        refused = [program for program in chosen if program.answer() == "stale"]
        for program in refused:
            if chance.random() < 0.7:
                assert program.do("follow") == "read"
    for program in programs:  # the day ends: what was refused is written on top of what is there
        program.do("follow")
        if program.kept:
            assert program.do("save", 1, f"{programs.index(program)}:last") == "saved"


def _check(library: Library, talk: int, programs: tuple[Program, Program]) -> None:
    """Compare what the programs were told with what the library has."""
    written = {}
    for segment in library.segments(talk):
        story = library.revisions(talk, segment.id)
        texts = ["", *(revision.after.target for revision in story if revision.after)]
        before = [revision.before.target for revision in story if revision.before]
        assert before == texts[:-1], "each change was made on what was there: no text was overwritten unseen"
        assert segment.target == texts[-1]
        written[segment.id] = {revision.after.target for revision in story if revision.kind == "do" and revision.after}
    told = {id: {text for program in programs for at, text in program.saved if at == id} for id in written}
    assert written == told, "what was saved is there, and nothing else"
    assert not any(program.kept for program in programs)
    assert library.version(talk) == len(library.writes_since(talk, 0).writes)


def test_a_program_that_reads_on_has_the_talk_of_the_library(
    library: Library, programs: tuple[Program, Program]
) -> None:
    one, other = programs
    talk = library.add_talk("Talk", number([NewSegment(0, 1, "One"), NewSegment(1, 2, "Two")]))
    for program in programs:
        program.do("open", talk)
    assert one.do("save", 1, "Raz") == "saved"
    assert other.do("save", 2, "Dwa") == "stale"
    assert other.do("save", 2, "Dwa!") == "stale"
    assert [segment.target for segment in library.segments(talk)] == ["Raz", ""]
    assert other.do("follow") == "read"
    assert other.version == one.version == 1
    assert other.do("save", 1, "Raz.") == "saved"
    assert [segment.target for segment in library.segments(talk)] == ["Raz.", "Dwa!"]
    assert one.do("undo") == "stale"
    one.do("follow")
    assert one.do("text") == "['Raz.', 'Dwa!']"
    assert one.do("undo") == "saved"
    assert [segment.target for segment in library.segments(talk)] == ["Raz", "Dwa!"]
