"""A call that nobody has to wait for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Condition, Event

import pytest

from dwuglos.drafts.call import Call
from dwuglos.errors import BadAnswer, ServiceBlocked, ServiceOffline
from dwuglos.translators import Context, Translator


class Answering(Translator):
    """A translator that does what a test wants."""

    name = "answering"
    title = "Answering"

    def __init__(self, answer: Callable[[Sequence[str]], list[str]]) -> None:
        self.answer = answer
        self.contexts: list[Context] = []

    def translate_all(self, texts: Sequence[str], context: Context) -> list[str]:
        self.contexts.append(context)
        return self.answer(texts)


def over(translator: Translator, texts: Sequence[str] = ("one", "two")) -> Call:
    """Return a call that has come to its end."""
    bell = Condition()
    call = Call(translator, texts, Context(), bell, 12.5)
    with bell:
        call.start()
        assert bell.wait_for(lambda: call.is_over, 10)
    return call


def failing(error: BaseException) -> Answering:
    def fail(texts: Sequence[str]) -> list[str]:
        raise error

    return Answering(fail)


def test_the_answers_of_the_translator() -> None:
    translator = Answering(lambda texts: [text.upper() for text in texts])
    call = over(translator)
    assert call.answers() == ["ONE", "TWO"]
    assert call.began == 12.5
    assert translator.contexts == [Context()]


def test_before_its_end_the_service_does_not_answer() -> None:
    go_on = Event()
    bell = Condition()

    def wait(texts: Sequence[str]) -> list[str]:
        go_on.wait(30)
        return list(texts)

    call = Call(Answering(wait), ["one"], Context(), bell, 0)
    call.start()
    with pytest.raises(ServiceOffline, match="Answering does not answer; try again later"):
        call.answers()
    go_on.set()
    with bell:
        assert bell.wait_for(lambda: call.is_over, 10)
    assert call.answers() == ["one"]


@pytest.mark.parametrize("answers", [["one"], ["one", "two", "three"], ["one", " \n"], [], ["", "two"]])
def test_too_few_too_many_and_empty_answers_are_none(answers: list[str]) -> None:
    with pytest.raises(BadAnswer, match="Answering gave no translation of this text"):
        over(Answering(lambda texts: answers)).answers()


def test_what_the_translator_raises_is_raised() -> None:
    with pytest.raises(ServiceBlocked, match="later"):
        over(failing(ServiceBlocked("later"))).answers()
    with pytest.raises(ZeroDivisionError):
        over(failing(ZeroDivisionError())).answers()


@pytest.mark.parametrize("error", [SystemExit(3), KeyboardInterrupt()])
def test_no_library_ends_the_program(error: BaseException) -> None:
    with pytest.raises(RuntimeError, match="answering broke off") as caught:
        over(failing(error)).answers()
    assert caught.value.__cause__ is error
