"""Regular expressions that cannot hold anybody up: the only door to those that a user writes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from threading import Event, Lock
from types import MappingProxyType
from typing import Any, NamedTuple

from dwuglos.errors import Cancelled, InputError, ServiceOffline
from dwuglos.finding import pattern_child
from dwuglos.system.line_process import LineProcess, command_for

PATIENCE = 5.0
"""Seconds that a batch of texts may take; thousands of texts take milliseconds of them."""
START_PATIENCE = 30.0
"""Seconds that the process may take to start, on a machine that is busy."""


class Groups(NamedTuple):
    """The groups of an expression."""

    number: int = 0
    names: Mapping[str, int] = MappingProxyType({})


NO_GROUPS = Groups()


class Pattern:
    """An expression in a process of its own, which runs until `close` or the end of the object.

    One that takes too long is not asked again: each later call raises what the first one did.
    """

    def __init__(self, text: str, ignore_case: bool, patience: float = PATIENCE) -> None:
        """Read the expression. Raises InputError that says what is wrong with it, and where."""
        self._patience = patience
        self._lock = Lock()
        self._closed = Event()
        self._failure: InputError | None = None
        # A frozen program and a tree start the same code
        self._child = LineProcess(command_for(pattern_child.__name__, pattern_child.CHILD), "pattern")
        answer = self._answer({"pattern": text, "ignore_case": ignore_case}, START_PATIENCE)
        if "error" in answer:
            self.close()
            raise _flaw(answer["error"], answer["place"])
        self.groups = Groups(answer["groups"], answer["names"])

    def matches(self, texts: Sequence[str]) -> list[list[list[int]]]:
        """Return the matches in each text: where a match and its groups begin and end, -1 for a group left out.

        Raises InputError when it takes too long, and Cancelled after `close`.
        """
        with self._lock:
            if self._failure is not None:
                raise self._failure
            found: list[list[list[int]]] = self._answer({"texts": list(texts)}, self._patience)["matches"]
            return found

    def close(self) -> None:
        """End the process, also in the middle of its work."""
        self._closed.set()
        self._child.end()

    def _answer(self, question: dict[str, Any], patience: float) -> dict[str, Any]:
        if self._closed.is_set():
            raise Cancelled
        self._child.ask(question)
        try:
            answer = self._child.next_answer(patience, self._closed.is_set)
        except TimeoutError:
            self._failure = InputError(
                "This pattern takes too long, as it can match in too many ways; make it simpler, without a repetition "
                "inside a repetition."
            )
            raise self._failure from None
        if answer is None:
            raise ServiceOffline("Looking for the pattern broke off; close other programs if memory is short.")
        return answer


_FLAWS = (
    (
        ("missing )",),
        "The pattern has a “(” at character {place} that is not closed; add “)”, or write “\\(” for the sign itself.",
    ),
    (
        ("unbalanced parenthesis",),
        "The pattern has a “)” at character {place} without its “(”; take it away, or write “\\)” for the sign itself.",
    ),
    (
        ("unterminated character set",),
        "The pattern has a “[” at character {place} that is not closed; add “]”, or write “\\[” for the sign itself.",
    ),
    (
        ("nothing to repeat", "multiple repeat"),
        "The pattern repeats nothing at character {place}; write “\\” before that sign to find the sign itself.",
    ),
    (
        ("bad escape",),
        "The pattern has a “\\” at character {place} that means nothing there; write “\\\\” for the sign itself.",
    ),
)
"""What Python says of an expression, and what to say of that."""


def _flaw(reason: str, place: int | None) -> InputError:
    if place is None:
        return InputError("The pattern cannot be read ({reason}); make it simpler.", reason=reason)
    for beginnings, sentence in _FLAWS:
        if reason.startswith(beginnings):
            return InputError(sentence, place=place + 1)
    return InputError(
        "The pattern cannot be read at character {place} ({reason}); correct it there.", place=place + 1, reason=reason
    )
