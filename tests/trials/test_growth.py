"""Long talks, many talks and long histories: what is done takes no more than its share of what there is."""

from __future__ import annotations

import gc
import time
import tracemalloc
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

import pytest

from dwuglos.exporting import ExportOptions, render
from dwuglos.formats import by_name
from dwuglos.importing.bringing_in import bring_in
from dwuglos.store.library import Library
from dwuglos.talk import edits
from dwuglos.talk.history import Write
from dwuglos.talk.open_talk import OpenTalk
from dwuglos.talk.transcript import Change, NewSegment, number
from tests.benchmarks import talks
from tests.dwuglos.store.moves import sure
from tests.gui.desk import Desk
from tests.trials.reach import Tell

LINEAR = 1.6
"""How much faster than what there is the work on it may seem to grow: what is measured is not quiet."""
REPETITIONS = 3
CONSTANT = 2.0
"""Times that an act on one thing may take as long where there are hundreds of others."""
MILLISECOND = 0.001
HOME = 0.5
"""Seconds until the list of 1,000 talks is there."""


@pytest.fixture
def once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Measure once only: what is measured says nothing where other tests run."""
    monkeypatch.setattr("tests.trials.test_growth.REPETITIONS", 1)


Acts = dict[str, Callable[[], object]]


def _seconds(work: Callable[[], object]) -> float:
    """Return the shortest of some times that work takes."""
    took = []
    for _ in range(REPETITIONS):
        gc.collect()
        began = time.process_time()
        work()
        took.append(time.process_time() - began)
    return min(took)


def _one(work: Callable[[], object]) -> float:
    """Return the median of the times that something short takes, done again and again."""
    took = []
    for _ in range(5 * REPETITIONS):
        began = time.process_time()
        work()
        took.append(time.process_time() - began)
    return median(took)


def _memory(work: Callable[[], object]) -> int:
    tracemalloc.start()
    kept = work()
    taken, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del kept
    return taken


def _opened(library: Library, id: int) -> OpenTalk:
    return OpenTalk(library.open_talk(id), lambda number: library.step_edit(id, number))


class LongTalk:
    """A talk of so many segments, and what is done with it."""

    def __init__(self, folder: Path, segments: int) -> None:
        self._file = talks.write(folder, segments)
        self.library = Library(folder / f"{segments}.db")
        self.id = bring_in(self.library, self._file.english, self._file.polish).id
        self._talk = _opened(self.library, self.id)
        self._turn = 0
        assert len(self._talk.transcript) == segments

    def acts(self) -> Acts:
        """Return what grows with the talk."""
        return {"import": self._import, "open": self.open, "export": self._export, "replace": self._replace}

    def open(self) -> OpenTalk:
        """Open it as the window does."""
        return _opened(self.library, self.id)

    def _import(self) -> None:
        bring_in(self.library, self._file.english, self._file.polish, title="Again")

    def _export(self) -> None:
        assert render(self._talk.transcript, by_name("srt"), ExportOptions("both"))

    def _replace(self) -> None:
        self._turn += 1
        changes = tuple(
            Change(s, s._replace(target=f"Tekst {self._turn} segmentu {s.id}")) for s in self._talk.transcript
        )
        self._talk.transcript.apply(changes)
        self.library.write(self.id, [Write(self._turn, "Replace", "do", changes)])

    def confirm(self) -> None:
        """Confirm one segment, which does not grow with the talk."""
        self._turn += 1
        edit = sure(
            edits.confirm(self._talk.transcript, 1 + self._turn % len(self._talk.transcript), f"Tekst {self._turn}")
        )
        self._talk.transcript.apply(edit.changes)
        self.library.write(self.id, [Write(self._turn, "Confirm", "do", edit.changes)])


def _grown(sizes: Sequence[int], took: Sequence[float], most: float) -> str:
    """Return a complaint where something grew faster than what there is."""
    share = [(seconds + MILLISECOND) / size for seconds, size in zip(took, sizes, strict=True)]
    return f"{share[-1] / share[0]:.1f} times as much for each" if share[-1] > share[0] * most else ""


def _compare_long_talks(folder: Path, sizes: Sequence[int]) -> tuple[str, list[str]]:
    long = [LongTalk(folder, size) for size in sizes]
    faults, line = [], []
    for act in long[0].acts():
        took = [_seconds(talk.acts()[act]) for talk in long]
        line.append(f"{act} {took[0] * 1000:.0f} → {took[-1] * 1000:.0f} ms")
        if complaint := _grown(sizes, took, LINEAR):
            faults.append(f"{act} of {sizes}: {complaint}")
    memory = [_memory(talk.open) for talk in long]
    line.append(f"an open talk {memory[0] / 1e6:.1f} → {memory[-1] / 1e6:.1f} MB")
    if complaint := _grown(sizes, [each / 1e6 for each in memory], LINEAR):
        faults.append(f"memory of {sizes}: {complaint}")
    one = [_one(talk.confirm) for talk in long]
    line.append(f"a confirmed segment {one[0] * 1000:.1f} → {one[-1] * 1000:.1f} ms")
    if one[-1] > one[0] * CONSTANT + 5 * MILLISECOND:
        faults.append(f"confirming one of {sizes}: {one}")
    for talk in long:
        talk.library.close()
    return f"{sizes[0]:,} → {sizes[-1]:,} segments: {', '.join(line)}", faults


@pytest.mark.usefixtures("once")
def test_short_talks(tmp_path: Path) -> None:
    line, _ = _compare_long_talks(tmp_path, (20, 40))
    assert "20 → 40 segments: import" in line


@pytest.mark.trial
@pytest.mark.timeout(1800)
def test_long_talks(tell: Tell, tmp_path: Path) -> None:
    tell(*_compare_long_talks(tmp_path, (1_000, 10_000, 50_000)))


def _many_talks(library: Library, count: int) -> None:
    new = number(NewSegment(n * 1000, n * 1000 + 900, f"Text {n}", f"Tekst {n}") for n in range(20))
    for talk in range(count):
        library.add_talk(f"Talk {talk}", new)


def _compare_many_talks(desk: Desk, counts: Sequence[int]) -> tuple[str, list[str]]:
    """Measure the list of talks, one that is opened, and the page at home, with more talks each time."""
    lists, opened, home = list[float](), list[float](), list[float]()
    with Library(desk.path) as library:
        there = len(library.talks())
        for count in counts:
            _many_talks(library, count - there)
            there = count
            assert len(library.talks()) == count
            lists.append(_seconds(library.talks))
            opened.append(_seconds(lambda: library.open_talk(1)))
            home.append(min(_wall_seconds(desk.home) for _ in range(REPETITIONS)))
    faults = []
    if complaint := _grown(counts, lists, LINEAR):
        faults.append(f"the list of {counts} talks: {complaint}")
    if opened[-1] > opened[0] * CONSTANT + 5 * MILLISECOND:
        faults.append(f"opening one of {counts} talks: {opened}")
    if home[-1] > HOME:
        faults.append(f"home with {counts[-1]} talks: {home[-1]:.2f} s")
    return (
        f"{counts[0]:,} → {counts[-1]:,} talks: list {lists[0] * 1000:.1f} → {lists[-1] * 1000:.1f} ms, one opened "
        f"{opened[0] * 1000:.1f} → {opened[-1] * 1000:.1f} ms, home {home[0] * 1000:.0f} → {home[-1] * 1000:.0f} ms",
        faults,
    )


def _wall_seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.usefixtures("once")
def test_few_talks(desk: Desk) -> None:
    line, _ = _compare_many_talks(desk, (1, 5))
    assert "1 → 5 talks" in line


@pytest.mark.trial
@pytest.mark.timeout(1800)
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_many_talks(tell: Tell, desk: Desk) -> None:
    tell(*_compare_many_talks(desk, (1, 100, 1_000)))


def _compare_histories(folder: Path, revisions: Sequence[int], segments: int) -> tuple[str, list[str]]:
    """Measure what is done with a talk while its history gets longer."""
    opened, confirmed, read, memory = list[float](), list[float](), list[float](), list[float]()
    talk = LongTalk(folder, segments)
    there = 0
    for count in revisions:
        while there < count:
            talk._replace()
            there += segments
        opened.append(_seconds(talk.open))
        confirmed.append(_one(talk.confirm))
        read.append(_seconds(lambda: talk.library.revisions(talk.id, 3)))
        memory.append(_memory(talk.open))
    assert len(talk.library.revisions(talk.id, 3)) >= revisions[-1] // segments
    talk.library.close()
    faults = []
    if complaint := _grown(revisions, opened, 1):
        faults.append(f"opening after {revisions} revisions: {complaint}")
    if memory[-1] > memory[0] * CONSTANT:
        faults.append(f"memory after {revisions} revisions: {memory}")
    if confirmed[-1] > confirmed[0] * CONSTANT + 5 * MILLISECOND:
        faults.append(f"confirming after {revisions} revisions: {confirmed}")
    if complaint := _grown(revisions, read, LINEAR):
        faults.append(f"the story of a segment after {revisions} revisions: {complaint}")
    return (
        f"{revisions[0]:,} → {revisions[-1]:,} revisions of a talk of {segments:,}: opened "
        f"{opened[0] * 1000:.0f} → {opened[-1] * 1000:.0f} ms and {memory[0] / 1e6:.1f} → {memory[-1] / 1e6:.1f} MB, a "
        f"confirmed segment {confirmed[0] * 1000:.1f} → {confirmed[-1] * 1000:.1f} ms, the story of one "
        f"{read[0] * 1000:.1f} → {read[-1] * 1000:.1f} ms",
        faults,
    )


@pytest.mark.usefixtures("once")
def test_a_short_history(tmp_path: Path) -> None:
    line, _ = _compare_histories(tmp_path, (20, 40), 20)
    assert "20 → 40 revisions" in line


@pytest.mark.trial
@pytest.mark.timeout(1800)
def test_a_long_history(tell: Tell, tmp_path: Path) -> None:
    tell(*_compare_histories(tmp_path, (1_000, 30_000, 300_000), 1_000))
