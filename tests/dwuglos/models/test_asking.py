"""How a language model is asked, and when its answer is given up."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest

from dwuglos.errors import BadAnswer, Cancelled, ServiceBlocked, ServiceError, ServiceOffline
from dwuglos.models import asking
from dwuglos.models.asking import Journal, Model, unreadable
from dwuglos.models.language_model import LanguageModel
from dwuglos.models.prompts import Prompt

WHERE = LanguageModel("http://localhost:1/v1", "polyglot")
PROMPT = Prompt("Answer in {language}.", "{text}")
VALUES = {"language": "Polish", "text": "Hello."}


class Answering:
    """Stands in for a model: gives one answer after another, in pieces of ten letters."""

    def __init__(self, *answers: str | Exception) -> None:
        self.answers: Iterator[str | Exception] = iter(answers)
        self.questions: list[tuple[object, ...]] = []

    def complete(
        self,
        where: LanguageModel,
        system: str,
        user: str,
        cancelled: threading.Event,
        heard: Callable[[str], object],
        patience: float,
    ) -> str:
        self.questions.append((where, system, user, cancelled, patience))
        answer = next(self.answers)
        if isinstance(answer, Exception):
            raise answer
        for at in range(0, len(answer), 10):
            heard(answer[at : at + 10])
        return answer


@pytest.fixture
def answering(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Answering]:
    def make(*answers: str | Exception) -> Answering:
        model = Answering(*answers)
        monkeypatch.setattr(asking, "complete", model.complete)
        return model

    return make


def refused(answer: str) -> str:
    raise BadAnswer("Not so.")


def test_what_is_read_of_an_answer_is_returned(answering: Callable[..., Answering]) -> None:
    server, heard, stop = answering("Tak, to jest odpowiedź."), list[str](), threading.Event()
    model = Model(WHERE, stop, heard.append, patience=7.0)
    assert model.ask(PROMPT, VALUES, str.upper) == "TAK, TO JEST ODPOWIEDŹ."
    assert "".join(heard) == "Tak, to jest odpowiedź."
    assert server.questions == [(WHERE, *PROMPT.filled(VALUES), stop, 7.0)]


def test_an_answer_that_cannot_be_read_is_asked_for_once_more(answering: Callable[..., Answering]) -> None:
    tries: list[str] = []

    def second(answer: str) -> str:
        tries.append(answer)
        return answer if len(tries) == 2 else refused(answer)

    answering("a", "b", "c")
    assert Model(WHERE, threading.Event()).ask(PROMPT, VALUES, second) == "b"
    server = answering("a", "b", "c")
    with pytest.raises(BadAnswer, match="Not so"):
        Model(WHERE, threading.Event()).ask(PROMPT, VALUES, refused)
    assert len(server.questions) == 2


def test_another_failure_is_not_tried_again(answering: Callable[..., Answering]) -> None:
    server = answering(ServiceOffline("Gone."), "b")
    with pytest.raises(ServiceOffline, match="Gone"):
        Model(WHERE, threading.Event()).ask(PROMPT, VALUES, str)
    assert len(server.questions) == 1


BLOCKED = ServiceBlocked("Not for {seconds} s.", seconds=3)


class Clock:
    """Waits without waiting."""

    def __init__(self) -> None:
        self.waits: list[float] = []

    def wait(self, cancelled: threading.Event, seconds: float) -> bool:
        self.waits.append(seconds)
        return cancelled.is_set()


def test_a_model_that_takes_no_questions_is_left_alone_for_a_while(answering: Callable[..., Answering]) -> None:
    server, clock, heard = answering(BLOCKED, "Tak."), Clock(), list[tuple[int, ServiceError]]()
    waiting = lambda seconds, trouble: heard.append((seconds, trouble))  # noqa: E731
    assert Model(WHERE, threading.Event(), waiting=waiting, wait=clock.wait).ask(PROMPT, VALUES, str) == "Tak."
    assert len(server.questions) == 2
    assert clock.waits == [1.0, 1.0, 1.0]
    assert heard == [(3, BLOCKED), (2, BLOCKED), (1, BLOCKED)]


def test_after_three_waits_it_is_given_up(answering: Callable[..., Answering]) -> None:
    server, clock = answering(*[BLOCKED] * 9), Clock()
    with pytest.raises(ServiceBlocked, match="Not for 3 s"):
        Model(WHERE, threading.Event(), wait=clock.wait).ask(PROMPT, VALUES, str)
    assert (len(server.questions), sum(clock.waits)) == (4, 3 + 5 + 10)


def test_who_stops_it_does_not_wait(answering: Callable[..., Answering]) -> None:
    answering(BLOCKED)
    stop = threading.Event()
    stop.set()
    with pytest.raises(Cancelled):
        Model(WHERE, stop, wait=Clock().wait).ask(PROMPT, VALUES, str)


def test_a_model_that_has_answered_is_waited_for_when_it_is_gone(answering: Callable[..., Answering]) -> None:
    answering("a", ServiceOffline("Gone."), "b")
    model = Model(WHERE, threading.Event(), wait=Clock().wait)
    assert [model.ask(PROMPT, VALUES, str) for _ in range(2)] == ["a", "b"]


def test_what_the_journal_has_is_not_asked_for_and_what_comes_is_kept(answering: Callable[..., Answering]) -> None:
    server, kept = answering("Raz.", "nonsense", "Dwa."), dict[str, str]()
    model = Model(WHERE, threading.Event(), journal=Journal(kept, kept.__setitem__))
    read = lambda answer: refused(answer) if answer == "nonsense" else answer  # noqa: E731
    others = {**VALUES, "text": "Another."}
    assert [model.ask(PROMPT, values, read) for values in (VALUES, others, VALUES, others)] == ["Raz.", "Dwa."] * 2
    assert len(server.questions) == 3
    assert list(kept.values()) == ["Raz.", "Dwa."]
    kept[next(iter(kept))] = "nonsense"  # as of an older version
    server = answering("Na nowo.")
    assert model.ask(PROMPT, VALUES, read) == "Na nowo."


@pytest.mark.parametrize(("length", "endless"), [(40_000, False), (40_010, True)])
def test_a_model_that_does_not_come_to_an_end_is_left(
    answering: Callable[..., Answering], length: int, endless: bool
) -> None:
    answering("x" * length, "x" * length)
    ask = Model(WHERE, threading.Event()).ask
    if endless:
        with pytest.raises(BadAnswer, match="The answer of the model polyglot does not end; try another model"):
            ask(PROMPT, VALUES, str)
    else:
        assert len(ask(PROMPT, VALUES, str)) == length


def test_who_listens_is_told_how_far_it_is() -> None:
    steps: list[tuple[int, int]] = []
    Model(WHERE, threading.Event(), progress=lambda done, of: steps.append((done, of))).done(2, 5)
    Model(WHERE, threading.Event()).done(3, 5)
    assert steps == [(2, 5)]


def test_an_answer_of_another_form() -> None:
    assert "model polyglot did not answer in the form it was asked for" in str(unreadable("polyglot"))
