"""What every test starts from: no screen, and a library and settings that are nobody's."""

from __future__ import annotations

import gc
import os
import re
import sys
from argparse import ArgumentParser
from collections import deque
from collections.abc import Callable, Generator, Iterator
from itertools import count
from pathlib import Path
from typing import Any

if sys.dont_write_bytecode:  # then every process that a test starts would compile the same hundreds of modules
    sys.pycache_prefix = str(Path(__file__).resolve().parents[1] / ".pytest_cache" / "bytecode")
    sys.dont_write_bytecode = False
    os.environ["PYTHONPYCACHEPREFIX"] = sys.pycache_prefix
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

import pytest
from hypothesis import settings

from dwuglos.cli import program
from dwuglos.errors import InputError
from dwuglos.language import grammar
from dwuglos.lexicons.dictd import Dictd
from dwuglos.store import sqlite
from dwuglos.store.library import Library
from dwuglos.talk import edits
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import RANK_STEP, STATES, Change, NewSegment, Segment, Transcript, number

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = os.environ["LANGUAGE"] = "C.UTF-8"  # the window speaks English, whatever the machine speaks
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # nobody's keys are looked at, or changed

# The same examples each time: a test fails because of a change, not by chance. `--hypothesis-profile search` looks for
# new ones.
settings.register_profile("same", derandomize=True, deadline=None, database=None)
settings.register_profile("search", deadline=None, max_examples=2000)
settings.load_profile("same")

TEXTS = (
    NewSegment(1000, 3000, "Hello, everybody.", "Witam wszystkich.", "reviewed", "person"),
    NewSegment(3000, 5500, "This is a talk about networks,", "To wykład o sieciach,", "translated", "google"),
    NewSegment(5600, 8000, "and about the people who draw them.", "i o ludziach, którzy je rysują.", "translated"),
    NewSegment(8200, 9000, "- Really? - Yes."),
    NewSegment(9400, 12000, "Let us begin with a picture.", note="Sprawdzić na nagraniu"),
    NewSegment(12000, 14000, "Thank you.", "Dziękuję.", "final", "person"),
)


LONG = {"journeys", "trials", "web", "test_architecture", "test_real_engine"}
"""Folders and files that take long, many of which wait for most of it."""
MOST_OF_THE_RUN = 0.8


STORE = Path(__file__).parent / "dwuglos" / "store"

_prepare = sqlite._prepare


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Keep the collector of garbage from going through thousands of tests again and again, now and later."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


class _FailuresAtOnce:
    """Says what failed when it fails: a run that is cut short has no summary."""

    def __init__(self, terminal: pytest.TerminalReporter) -> None:
        self._terminal = terminal
        self._is_whole = True

    @pytest.hookimpl(trylast=True)
    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Name the test, and its error in one line."""
        if report.failed:
            crash = getattr(report.longrepr, "reprcrash", None)
            lines = crash.message.strip().splitlines() if crash else report.longreprtext.strip().splitlines()[-1:]
            self._terminal.write_line("")
            self._terminal.write_line(" ".join(["FAILED", report.nodeid, *lines[:1]]), red=True)
            self._is_whole &= report.when != "???"  # as pytest-xdist has it where a process ended

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        """Let `--last-failed` run nothing after a run that did not come to its end: others were not run either."""
        is_whole = self._is_whole and exitstatus in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED)
        cache = getattr(session.config, "cache", None)  # there is none with `-p no:cacheprovider`
        if cache is not None and not is_whole:
            cache.set("cache/lastfailed", {})


def pytest_sessionstart(session: pytest.Session) -> None:
    """Have failures told at once where the tests are counted, not on each processor."""
    terminal = session.config.pluginmanager.get_plugin("terminalreporter")
    if terminal is not None and not hasattr(session.config, "workerinput"):
        session.config.pluginmanager.register(_FailuresAtOnce(terminal))


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Spread files that take long over most of the run: while one of them waits, others use the processors.

    Begun last, it would keep one processor busy while the others have nothing to do.
    """
    files: dict[Path, list[pytest.Item]] = {}
    for item in items:
        files.setdefault(item.path, []).append(item)
    long = [path for path in files if LONG & {path.parent.name, path.stem}]
    short = deque(path for path in files if path not in long)
    between = int(MOST_OF_THE_RUN * len(short) / max(len(long), 1))
    order = [path for first in long for path in (first, *(short.popleft() for _ in range(between)))]
    items[:] = [item for path in (*order, *short) for item in files[path]]


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int | None:
    """Return how many files are worked at a time: one more than there are processors, as windows and journeys wait."""
    if "PYTEST_XDIST_AUTO_NUM_WORKERS" in os.environ:
        return None  # somebody says how many
    return (len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1) + 1


_tests = count(1)


@pytest.fixture
def _place(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the folder of the test is made, if it wants one.

    pytest goes through the folders of all tests before for a number that is free: thousands, thousands of times.
    """
    name = re.sub(r"\W", "_", request.node.name)[:30]
    return tmp_path_factory.getbasetemp() / f"{name}_{next(_tests)}"


@pytest.fixture
def tmp_path(_place: Path) -> Path:
    """A folder of the test's own, in the place of pytest's fixture of that name."""
    _place.mkdir(mode=0o700)
    return _place


@pytest.fixture(autouse=True)
def _own_places(_place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DWUGLOS_LIBRARY", str(_place / "own" / "library.db"))
    monkeypatch.setenv("DWUGLOS_SETTINGS", str(_place / "own" / "settings.json"))
    monkeypatch.setenv("DWUGLOS_MEDIA", str(_place / "own" / "media"))
    monkeypatch.setenv("DWUGLOS_RECOGNITIONS", str(_place / "own" / "recognitions"))


@pytest.fixture(autouse=True)
def _no_wait_for_disks(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a test writes need not outlast a loss of power; those of the store look at what has to."""
    if STORE not in request.path.parents:
        monkeypatch.setattr(os, "fsync", lambda _file: None)
        monkeypatch.setattr(sqlite, "_prepare", _prepare_in_haste)


def _prepare_in_haste(connection: Any, record: object) -> None:
    _prepare(connection, record)
    connection.execute("PRAGMA synchronous=OFF")


@pytest.fixture(autouse=True)
def _no_dictionaries(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is installed on the machine is no matter of the tests."""
    monkeypatch.setattr(Dictd, "folders", ())


@pytest.fixture(autouse=True)
def _no_grammar_rules(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The grammar rules take a second to start: a stand-in finds nothing, and the tests of the rules have others."""
    stand_in = Path(__file__).parent / "stand_ins" / "grammar_child.py"
    monkeypatch.setattr(grammar, "command", lambda: [sys.executable, str(stand_in)])
    yield
    grammar.rest()


@pytest.fixture(scope="session")
def _parser() -> ArgumentParser:
    return program._parser()


@pytest.fixture
def parser_of_all(_parser: ArgumentParser, monkeypatch: pytest.MonkeyPatch) -> None:
    """What reads the command line is the same for all jobs; a program of its own would make it for each."""
    monkeypatch.setattr(program, "_parser", lambda: _parser)


@pytest.fixture
def transcript() -> Transcript:
    """Six segments in every state; the fourth and the fifth have no Polish."""
    return Transcript(number(TEXTS))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty library in a file."""
    with Library(tmp_path / "library.db") as library:
        yield library


Pick = Callable[[int], int]
"""Chooses one of the numbers from 0 to below the one given."""

AnyEdit = Callable[[Transcript, Pick], Edit | None]


@pytest.fixture(scope="session")
def any_edit() -> AnyEdit:
    """A function that makes some edit of a transcript; None where the wish cannot be met or changes nothing."""
    return _any_edit


def _any_edit(transcript: Transcript, pick: Pick) -> Edit | None:
    if not len(transcript):
        return Edit("New", (Change(None, Segment(transcript.new_id(), RANK_STEP, 0, 1000, "New")),))
    wishes = (_text_edit, _shape_edit, _word_edit, _mark_edit)
    try:
        return wishes[pick(len(wishes))](transcript, transcript[pick(len(transcript))], pick)
    except InputError:
        return None


WORDS = ("Zażółć", "gęślą jaźń", "- Tak. - Nie.", "dwa\nwiersze", "", "😀 \x00", "I don't know", "\ud800")


def _text_edit(transcript: Transcript, segment: Segment, pick: Pick) -> Edit | None:
    text = WORDS[pick(len(WORDS))]
    wishes = (
        lambda: edits.set_target(transcript, segment.id, text),
        lambda: edits.set_source(transcript, segment.id, text),
        lambda: edits.accept_drafts(transcript, [segment], [text], "google"),
        lambda: edits.copy_source(transcript, [segment.id, transcript[0].id]),
        lambda: edits.clear_target(transcript, [segment.id, transcript[-1].id]),
    )
    return wishes[pick(len(wishes))]()


def _shape_edit(transcript: Transcript, segment: Segment, pick: Pick) -> Edit | None:
    some = [s.id for s in transcript][transcript.row_of(segment.id) :][: pick(4)]
    field: edits.Field = "source" if pick(2) else "target"
    wishes = (
        lambda: edits.split(transcript, segment.id, field, pick(30)),
        lambda: edits.join(transcript, some),
        lambda: edits.insert_after(transcript, segment.id),
        lambda: edits.delete(transcript, some),
        lambda: edits.set_times(transcript, segment.id, start := pick(15_000), start + 1 + pick(3000)),
    )
    return wishes[pick(len(wishes))]()


def _word_edit(transcript: Transcript, segment: Segment, pick: Pick) -> Edit | None:
    side: edits.Side = "next" if pick(2) else "previous"
    return (edits.push_word, edits.pull_word)[pick(2)](transcript, segment.id, side)


def _mark_edit(transcript: Transcript, segment: Segment, pick: Pick) -> Edit | None:
    wishes = (
        lambda: edits.set_state(transcript, [segment.id, transcript[0].id], STATES[pick(len(STATES))]),
        lambda: edits.confirm(transcript, segment.id),
        lambda: edits.confirm(transcript, segment.id, WORDS[pick(len(WORDS))]),
        lambda: edits.set_note(transcript, segment.id, WORDS[pick(len(WORDS))]),
    )
    return wishes[pick(len(wishes))]()
