"""What LanguageTool's rules for Polish find in sentences; each is looked at once, in a process beside the program.

    judge(texts)      asks about those that were not looked at yet; takes milliseconds for each, two seconds at first
    remembered(text)  what was found in a text, or None while nobody asked about it; at once
    rest()            ends the process, which holds 150 MB; the next question starts it again

Threads may use them at once. Texts never leave the machine.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from sys import intern
from threading import Lock
from typing import Any, NamedTuple

from dwuglos.errors import Cancelled, DwuglosError
from dwuglos.language import grammar_child
from dwuglos.system.line_process import LineProcess, command_for

PATIENCE = 60.0
"""Seconds without an answer after which the process counts as hanging."""
MOST = 30_000
"""Texts whose findings are remembered; a talk of 10,000 segments has fewer sentences."""
LONGEST = 2_000
"""Characters of the longest text that is looked at: no sentence has more."""
AT_ONCE = 16
"""Texts in one question: after each, a wish to stop is heard."""
_OPENING, _TAG = re.compile(r"<suggestion>"), re.compile(r"</suggestion>")


class Remark(NamedTuple):
    """What a rule found: its name and kind, where (from one character to before another), why, and what to put instead.

    The kind is LanguageTool's: misspelling, grammar, typographical, style, …
    """

    rule: str
    kind: str
    start: int
    end: int
    message: str
    suggestions: tuple[str, ...] = ()


_remarks: OrderedDict[str, tuple[Remark, ...]] = OrderedDict()
_lock = Lock()
"""Of what is remembered."""
_asking = Lock()
_process: LineProcess | None = None


def remembered(text: str) -> tuple[Remark, ...] | None:
    """Return what was found in a text, or None while nobody asked about it."""
    with _lock:
        found = _remarks.get(text)
        if found is not None:
            _remarks.move_to_end(text)
        return found


def judge(texts: Iterable[str], cancelled: Callable[[], bool] | None = None) -> None:
    """Look at the texts among these that were not looked at yet, and remember what is found.

    Raises DwuglosError when the rules cannot be run; what was found until then is remembered. Raises Cancelled.
    """
    wanted = [text for text in dict.fromkeys(texts) if remembered(text) is None]
    for group in _groups(wanted):
        if cancelled is not None and cancelled():
            raise Cancelled
        found = _ask(group, cancelled or _never)
        with _lock:
            for text, remarks in zip(group, found, strict=True):
                _remarks[text] = remarks
            while len(_remarks) > MOST:
                _remarks.popitem(last=False)


def rest() -> None:
    """End the process, if it runs and nobody is asking; what was found stays remembered."""
    global _process
    if _asking.acquire(blocking=False):
        try:
            _end()
        finally:
            _asking.release()


def forget() -> None:
    """Forget all that was found."""
    with _lock:
        _remarks.clear()


def _groups(texts: Sequence[str]) -> Iterable[Sequence[str]]:
    return (texts[n : n + AT_ONCE] for n in range(0, len(texts), AT_ONCE))


def _ask(texts: Sequence[str], cancelled: Callable[[], bool]) -> list[tuple[Remark, ...]]:
    """Return what is found in each of some texts; nothing in one at which the rules break off, even alone."""
    with _asking:
        found = _answer(texts, cancelled) or _answer(texts, cancelled)
        if found is not None:
            return found
        return [((_answer([text], cancelled) or [()])[0]) for text in texts]


def _answer(texts: Sequence[str], cancelled: Callable[[], bool]) -> list[tuple[Remark, ...]] | None:
    """Return what the process says about texts; None when it breaks off or hangs."""
    global _process
    if _process is None:
        _process = LineProcess(command(), "grammar rules")
        if not _next(_process, cancelled).get("ready"):
            _end()
            raise DwuglosError("The grammar rules cannot be started; install Dwugłos again. All other checks go on.")
    _process.ask({"texts": [text if len(text) <= LONGEST else "" for text in texts]})
    found = _next(_process, cancelled).get("matches")
    if not isinstance(found, list) or len(found) != len(texts):
        _end()
        return None
    return [tuple(_remark(*match) for match in matches) for matches in found]


def _remark(rule: str, kind: str, start: int, end: int, message: str, suggestions: Sequence[str]) -> Remark:
    words = _TAG.sub("”", _OPENING.sub("„", message)).strip()
    # The same few rules find something in thousands of sentences.
    return Remark(intern(rule), intern(kind), start, end, intern(words), tuple(map(intern, suggestions)))


def _next(process: LineProcess, cancelled: Callable[[], bool]) -> dict[str, Any]:
    """Return the next answer; an empty one when the process has ended or hangs. Raises Cancelled."""
    try:
        return process.next_answer(PATIENCE, cancelled) or {}
    except TimeoutError:
        return {}
    except Cancelled:
        _end()
        raise


def _never() -> bool:
    return False


def _end() -> None:
    global _process
    if _process is not None:
        _process.end()
        _process = None


def command() -> list[str]:
    """Return the command that starts the process."""
    return command_for(grammar_child.__name__, grammar_child.CHILD)
