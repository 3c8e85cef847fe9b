"""What is said when hits were replaced in one talk or in several."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from gui.talks.last_step import when_undone
from gui.words import say, whole

if TYPE_CHECKING:
    from gui.desk import Desk
    from gui.replacing import Outcome

_FAILURES_SHOWN = 3


def tell_outcome(desk: Desk, outcome: Outcome, titles: Mapping[int, str]) -> str:
    """Say how much was replaced, what was left, and which talks were not changed and why; return what was said.

    Once it is undone in the open talk, only the talks that were not changed are still told.
    """
    words = [say("find", "Replaced: {n}, in talks: {talks}.").format(n=whole(outcome.hits), talks=outcome.talks)]
    if outcome.unconfirmed:
        words.append(say("find", "Segments to confirm again: {n}.").format(n=whole(outcome.unconfirmed)))
    if outcome.outdated:
        words.append(say("find", "Left, as the text has changed meanwhile: {n}.").format(n=whole(outcome.outdated)))
    failures = _failures(desk, outcome, titles)
    text = " ".join([*words, *failures])
    bar = desk.notices.tell(text, kind="problem" if failures else "notice", about="replaced")
    if desk.session is not None and outcome.step is not None:
        when_undone(bar, desk.session, outcome.step, lambda: _take_back(desk, failures))
    return text


def _failures(desk: Desk, outcome: Outcome, titles: Mapping[int, str]) -> list[str]:
    words = []
    for id, why in outcome.failures[:_FAILURES_SHOWN]:
        reason = why if isinstance(why, str) else desk.words(why)
        words.append(
            say("find", "“{title}” was not changed: {reason}").format(title=titles.get(id, str(id)), reason=reason)
        )
    if (more := len(outcome.failures) - _FAILURES_SHOWN) > 0:
        words.append(say("find", "Other talks that were not changed: {n}.").format(n=more))
    return words


def _take_back(desk: Desk, failures: Sequence[str]) -> None:
    desk.notices.take_back("replaced")
    if failures:
        desk.notices.tell(" ".join(failures), kind="problem", about="replaced")
