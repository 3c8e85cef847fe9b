"""The process that recognises: what it answers, and every way it can fail."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from queue import Queue

import pytest

from dwuglos.errors import BadAnswer, Cancelled, InputError, ServiceOffline
from dwuglos.recognisers.base import RATE, WIDTH, Partial, Piece, silent
from dwuglos.recognisers.parts import speech_process
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


# What is said between the two, with a process that follows a script


HELLO: dict[str, object] = {"hello": {"protocol": 1}}
LOADED: dict[str, object] = {"loaded": True}
RESULT: dict[str, object] = {"result": True}


class Scripted:
    """A process that answers each wish of a kind with what the script has for it; None is its end."""

    def __init__(self, script: dict[str, list[list[object]]], first: Sequence[object] = (HELLO,)) -> None:
        self.answers: Queue[object] = Queue()
        self.asked: list[dict[str, object]] = []
        self.sounds: list[bytes] = []
        self.is_ended = False
        self._script = script
        for each in first:
            self.answers.put(each)

    def ask(self, wish: dict[str, object]) -> None:
        self.asked.append(wish)
        (kind,) = wish
        if kind == "hear":
            self.sounds.append(Path(wish["hear"]["sound"]).read_bytes())  # type: ignore[index]
        answers = self._script.get(kind, [])
        for each in answers.pop(0) if answers else ():
            self.answers.put(each)

    def end(self) -> None:
        self.is_ended = True

    @property
    def kinds(self) -> list[str]:
        return [next(iter(wish)) for wish in self.asked]


Scripts = Callable[..., SpeechProcess]


@pytest.fixture
def scripted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Scripts:
    """Make a process whose attempts are these, one after the other."""
    monkeypatch.setattr(speech_process, "_POLL", 0.005)
    monkeypatch.setattr(speech_process, "LONGEST_FAREWELL", 0.03)

    def make(*attempts: Scripted, patience: float = 20) -> SpeechProcess:
        waiting = list(attempts)
        monkeypatch.setattr(speech_process, "LineProcess", lambda _command, _name: waiting.pop(0))
        return SpeechProcess(["engine"], tmp_path / "model", patience)

    return make


def hearing(*answers: list[object], **more: list[list[object]]) -> Scripted:
    return Scripted({"load": [[LOADED]], "hear": list(answers), **more})


def partial(*words: object, until: object = None) -> dict[str, object]:
    return {"partial": list(words), "until": until}


def test_what_the_process_is_asked(scripted: Scripts, tmp_path: Path) -> None:
    one = hearing([partial(["Hello", 0, 400, 0.5], until=1000), {"odd": 1}, 7, RESULT], [RESULT])
    process = scripted(one)
    piece = Piece(b"ab" * RATE, "before that")
    assert texts(process.hear(piece, silent, threading.Event())) == ["Hello"]
    assert process.hear(Piece(b"cd" * RATE), silent, threading.Event()) == ()
    assert one.kinds == ["load", "hear", "hear"]
    assert one.asked[0] == {"load": {"model": str(tmp_path / "model")}}
    wishes = [wish["hear"] for wish in one.asked[1:]]
    assert [(wish["from"], wish["before"]) for wish in wishes] == [(0, "before that"), (0, "")]  # type: ignore[index]
    assert one.sounds == [b"ab" * RATE, b"cd" * RATE]
    assert not Path(wishes[0]["sound"]).exists()  # type: ignore[index]
    assert not one.is_ended


def test_only_whole_words_are_taken(scripted: Scripts) -> None:
    words = [
        ["a", 0, 100, 0.5], ["b", None, None, None], ["c", 200.5, 300, 1], [1, 0, 1, 1], ["d", 0, 1], "eeee",
        ["f", True, 1, 1], ["g", 0, "1", 1], ["h", 0, 1, False], ["i", 0, 1, 1, 1], None, [],
    ]  # fmt: skip
    process = scripted(hearing([partial(*words), RESULT]))
    assert texts(process.hear(SIX_SECONDS, silent, threading.Event())) == ["a", "b", "c"]


def test_how_far_it_is_only_grows_and_ends_with_the_piece(scripted: Scripts) -> None:
    untils = [1000, 500, True, "2000", None, 2000.0, 3000, 99_000]
    told: list[Partial] = []
    process = scripted(hearing([*(partial(until=until) for until in untils), RESULT]))
    process.hear(SIX_SECONDS, told.append, threading.Event())
    assert [each.until for each in told] == [1000, 1000, 1000, 1000, 1000, 1000, 3000, 6000]
    assert not any(each.notice for each in told)


def test_the_last_two_hundred_characters_before_are_told(scripted: Scripts) -> None:
    long = "0123456789" * 30
    one = hearing([partial(["and", 0, 10, 1], until=2000), None])
    two = hearing([RESULT])
    process = scripted(one, two)
    told: list[Partial] = []
    process.hear(Piece(SIX_SECONDS.samples, long), told.append, threading.Event())
    first, again = one.asked[1]["hear"], two.asked[1]["hear"]
    assert first["before"] == long[-200:]  # type: ignore[index]
    assert again["before"] == long[-196:] + " and"  # type: ignore[index]
    assert again["from"] == 2000  # type: ignore[index]
    assert [(texts(each.words), each.until, each.notice is None) for each in told] == [
        (["and"], 2000, True),
        (["and"], 2000, False),
    ]
    assert (one.is_ended, two.is_ended) == (True, False)


def test_it_is_started_twice_and_no_third_time(scripted: Scripts) -> None:
    attempts = hearing([None]), hearing([None]), hearing([RESULT])
    told: list[Partial] = []
    with pytest.raises(ServiceOffline, match="broke off twice; close other programs"):
        scripted(*attempts).hear(SIX_SECONDS, told.append, threading.Event())
    assert [each.is_ended for each in attempts] == [True, True, False]
    assert len(told) == 1


@pytest.mark.parametrize(
    "hello", [{"hello": {"protocol": 2}}, {"hello": {"protocol": 0}}, {"hello": {}}, {"hello": 1}, {}, 5]
)
def test_another_engine_is_not_understood(scripted: Scripts, hello: object) -> None:
    other = Scripted({"load": [[LOADED]], "hear": [[RESULT]]}, [hello])
    with pytest.raises(InputError, match="of another version, or damaged"):
        scripted(other).hear(SIX_SECONDS, silent, threading.Event())
    assert (other.is_ended, other.asked) == (True, [])


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [({"error": "memory"}, "too little memory"), ({"error": "engine"}, "another version"), ({}, "model in .* cannot")],
)
def test_a_model_that_is_not_loaded(scripted: Scripts, answer: object, sentence: str) -> None:
    one = Scripted({"load": [[answer]]})
    with pytest.raises(InputError, match=sentence):
        scripted(one).hear(SIX_SECONDS, silent, threading.Event())
    assert one.is_ended


def test_after_an_error_it_is_started_again(scripted: Scripts) -> None:
    one, two = hearing([{"error": "language", "language": "de"}]), hearing([RESULT])
    process = scripted(one, two)
    with pytest.raises(InputError, match="“de” and not English"):
        process.hear(SIX_SECONDS, silent, threading.Event())
    assert one.is_ended
    process.hear(SIX_SECONDS, silent, threading.Event())
    assert two.kinds == ["load", "hear"]


def test_one_that_ended_meanwhile_is_started_again_and_what_it_still_said_is_left(scripted: Scripts) -> None:
    one, two = hearing([RESULT]), hearing([RESULT])
    process = scripted(one, two)
    process.hear(SIX_SECONDS, silent, threading.Event())
    one.answers.put(partial(["late", 0, 1, 1]))
    one.answers.put(None)
    told: list[Partial] = []
    assert process.hear(SIX_SECONDS, told.append, threading.Event()) == ()
    assert told == []
    assert one.is_ended
    assert two.kinds == ["load", "hear"]


def test_what_was_still_said_of_the_piece_before_is_left(scripted: Scripts) -> None:
    one = hearing([RESULT], [RESULT])
    process = scripted(one)
    process.hear(SIX_SECONDS, silent, threading.Event())
    one.answers.put(partial(["late", 0, 1, 1]))
    assert process.hear(SIX_SECONDS, silent, threading.Event()) == ()
    assert not one.is_ended


def cancelled_in_the_middle(process: SpeechProcess) -> None:
    cancelled = threading.Event()
    with pytest.raises(Cancelled):
        process.hear(SIX_SECONDS, lambda _: cancelled.set(), cancelled)


def test_one_that_says_that_it_stopped_is_kept(scripted: Scripts) -> None:
    one = hearing([partial()], [RESULT], cancel=[[{"odd": 1}, {"cancelled": True}]])
    process = scripted(one)
    cancelled_in_the_middle(process)
    assert (one.kinds, one.is_ended) == (["load", "hear", "cancel"], False)
    process.hear(SIX_SECONDS, silent, threading.Event())
    assert one.kinds == ["load", "hear", "cancel", "hear"]


@pytest.mark.parametrize("answers", [[], [None], [{"odd": 1}]])
def test_one_that_does_not_say_that_it_stopped_is_ended(scripted: Scripts, answers: list[object]) -> None:
    one, two = hearing([partial()], cancel=[answers]), hearing([RESULT])
    process = scripted(one, two)
    cancelled_in_the_middle(process)
    assert one.is_ended
    process.hear(SIX_SECONDS, silent, threading.Event())
    assert two.kinds == ["load", "hear"]


def test_one_that_is_cancelled_before_it_is_ready_is_ended(scripted: Scripts) -> None:
    one = Scripted({"cancel": [[{"cancelled": True}]]}, [])
    cancelled = threading.Event()
    cancelled.set()
    with pytest.raises(Cancelled):
        scripted(one).hear(SIX_SECONDS, silent, cancelled)
    assert (one.kinds, one.is_ended) == (["cancel"], True)


def test_one_that_says_nothing_is_given_up(scripted: Scripts) -> None:
    one = hearing([])
    with pytest.raises(ServiceOffline, match="does not answer; try again, or use a smaller model"):
        scripted(one, patience=0.03).hear(SIX_SECONDS, silent, threading.Event())
    assert one.is_ended


def test_closing_ends_the_process_and_all_that_comes(scripted: Scripts) -> None:
    one = hearing([RESULT], [])
    process = scripted(one, hearing([RESULT]))
    process.hear(SIX_SECONDS, silent, threading.Event())
    process.close()
    assert one.is_ended
    with pytest.raises(Cancelled):
        process.hear(SIX_SECONDS, silent, threading.Event())
    scripted().close()  # one that was never started
