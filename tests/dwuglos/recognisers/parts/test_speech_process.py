"""The process that recognises: what it answers, and every way it can fail."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dwuglos.errors import BadAnswer, Cancelled, InputError, ServiceOffline
from dwuglos.recognisers.base import RATE, WIDTH, Partial, Piece, silent
from dwuglos.recognisers.parts.speech_process import SpeechProcess
from tests.stand_ins.speech_engine import WORDS, command

SIX_SECONDS = Piece(bytes(6 * RATE * WIDTH), "what came before")
Start = Callable[..., SpeechProcess]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Start a process that behaves as it is told."""
    started: list[SpeechProcess] = []

    def start(behaviour: str, patience: float = 60, file: Path | None = None) -> SpeechProcess:
        started.append(SpeechProcess(command(behaviour, file), tmp_path, patience))
        return started[-1]

    yield start
    for each in started:
        each.close()


def texts(words: tuple[object, ...]) -> list[str]:
    return [getattr(word, "text", "") for word in words]


def test_words_come_with_their_times(start: Start) -> None:
    partials: list[Partial] = []
    words = start("good").hear(SIX_SECONDS, partials.append, threading.Event())
    assert texts(words) == WORDS[:12]
    assert [(word.start, word.end) for word in words[:2]] == [(0, 400), (500, 900)]
    assert [(len(partial.words), partial.until) for partial in partials] == [(4, 2000), (8, 4000), (12, 6000)]


def test_one_that_dies_is_started_again_once_and_goes_on_where_it_was(start: Start, tmp_path: Path) -> None:
    partials: list[Partial] = []
    words = start("once", file=tmp_path / "notes").hear(SIX_SECONDS, partials.append, threading.Event())
    assert texts(words) == WORDS[:12]
    assert [str(partial.notice) for partial in partials if partial.notice] == [
        "The speech recogniser broke off; it was started again and goes on from where it was."
    ]
    asked = [json.loads(line) for line in (tmp_path / "notes").read_text().splitlines()]
    assert [wish["from"] for wish in asked] == [0, 2000]
    assert asked[1]["before"] == "what came before This is the first"


def test_one_that_dies_twice_is_given_up(start: Start) -> None:
    partials: list[Partial] = []
    with pytest.raises(ServiceOffline, match="The speech recogniser broke off twice"):
        start("die").hear(SIX_SECONDS, partials.append, threading.Event())
    assert texts(partials[-1].words) == WORDS[:8]
    assert partials[-1].until == 4000


def test_one_that_was_killed_meanwhile_is_started_again(start: Start) -> None:
    process = start("good")
    process.hear(SIX_SECONDS, silent, threading.Event())
    assert process._child is not None
    process._child._process.kill()
    process._child._process.wait()
    partials: list[Partial] = []
    assert len(process.hear(SIX_SECONDS, partials.append, threading.Event())) == 12
    assert len([partial for partial in partials if partial.notice]) <= 1


def test_one_that_has_ended_by_itself_is_started_again_without_a_word(start: Start) -> None:
    process = start("idle")
    for _ in range(2):
        partials: list[Partial] = []
        assert len(process.hear(SIX_SECONDS, partials.append, threading.Event())) == 12
        assert not any(partial.notice for partial in partials)
        assert process._child is not None
        process._child._process.wait()
        while process._child.answers.empty():
            time.sleep(0.005)


@pytest.mark.parametrize("behaviour", ["slow", "hang"])
def test_it_is_cancelled_at_once_whatever_it_is_at(start: Start, behaviour: str) -> None:
    process, cancelled = start(behaviour), threading.Event()
    threading.Timer(0.3, cancelled.set).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        process.hear(Piece(bytes(60 * RATE * WIDTH)), silent, cancelled)
    assert time.monotonic() - began < 30  # not the minute that it would take, or for ever
    if behaviour == "hang":
        assert process._child is None


def test_one_that_stops_when_it_is_asked_to_is_used_again(start: Start) -> None:
    process, cancelled = start("good"), threading.Event()
    process.hear(SIX_SECONDS, silent, threading.Event())
    child = process._child
    cancelled.set()
    with pytest.raises(Cancelled):
        process.hear(SIX_SECONDS, silent, cancelled)
    assert len(process.hear(SIX_SECONDS, silent, threading.Event())) == 12
    assert child is not None


def test_one_that_was_cancelled_while_it_started_is_not_taken_for_ready(start: Start) -> None:
    process, cancelled = start("late"), threading.Event()
    threading.Timer(0.3, cancelled.set).start()
    with pytest.raises(Cancelled):
        process.hear(SIX_SECONDS, silent, cancelled)
    assert len(process.hear(SIX_SECONDS, silent, threading.Event())) == 12


def test_one_that_hangs_is_given_up(start: Start) -> None:
    with pytest.raises(ServiceOffline, match="The speech recogniser does not answer"):
        start("hang", patience=0.5).hear(SIX_SECONDS, silent, threading.Event())


@pytest.mark.parametrize("behaviour", ["garbage", "no-hello"])
def test_what_is_not_its_language_counts_as_its_death(start: Start, behaviour: str) -> None:
    with pytest.raises(ServiceOffline, match="broke off twice"):
        start(behaviour).hear(SIX_SECONDS, silent, threading.Event())


def test_what_cannot_be_is_not_believed(start: Start) -> None:
    words = start("lies").hear(SIX_SECONDS, silent, threading.Event())
    assert set(texts(words)) == {*WORDS[:12], "late", "nan"}
    times = [time for word in words for time in (word.start, word.end)]
    assert times == sorted(times)
    assert 0 <= times[0] <= times[-1] <= 6000


@pytest.mark.parametrize(
    ("behaviour", "kind", "sentence"),
    [
        ("other-protocol", InputError, "is of another version, or damaged; install it anew"),
        ("engine", InputError, "is of another version, or damaged; install it anew"),
        ("model", InputError, "The speech model in .* cannot be used; download it anew"),
        ("memory", InputError, "too little memory for the speech model in .*; close other programs"),
        ("language", InputError, "seems to be “de” and not English"),
        ("Odd", BadAnswer, "could not cope with this sound"),
    ],
)
def test_its_errors_are_told_in_a_sentence(start: Start, behaviour: str, kind: type[Exception], sentence: str) -> None:
    with pytest.raises(kind, match=sentence):
        start(behaviour).hear(SIX_SECONDS, silent, threading.Event())


def test_an_engine_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be used"):
        SpeechProcess([str(tmp_path / "nothing")], tmp_path).hear(SIX_SECONDS, silent, threading.Event())


def test_closing_it_ends_a_piece(start: Start) -> None:
    process = start("hang")
    threading.Timer(0.3, process.close).start()
    with pytest.raises(Cancelled):
        process.hear(SIX_SECONDS, silent, threading.Event())
    assert not [thread for thread in threading.enumerate() if thread.name == "speech recogniser"]
